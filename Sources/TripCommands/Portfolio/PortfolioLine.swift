import TripCosting
import TripDocuments
import TripModel
import TripStorage

/// One trip among many: who goes, what it costs, what was asked and paid, and in which state it is.
///
/// What is not known is nil: of a trip that cannot be read everything, of one whose ledger is not whole the money in it.
struct PortfolioLine: Sendable {
  enum State: String, CaseIterable, Sendable {
    /// trip.json cannot be read.
    case unreadable
    /// `trip check` finds errors; what is counted is what could be read.
    case errors
    /// Fewer companies than the delegation needs.
    case forming
    case formed, underway, over
  }

  var folder: String
  var title = ""
  /// Who carries it out, else who hosts it.
  var organiser = ""
  var from: Day?
  var to: Day?
  var state = State.unreadable
  /// Whether as many companies send people as are needed.
  var formed: Bool?
  /// Companies that send people.
  var companies: Int?
  var minimumCompanies: Int?
  var missingCompanies: Int?
  var people: Int?
  var maximumPeople: Int?
  /// Negative where the delegation is over its cap.
  var seatsLeft: Int?
  var lastDayOfNotice: Day?
  var errors: Int?
  var warnings: Int?
  var unpriced: Int?
  var payable: [Amount]?
  var cash: [Amount]?
  /// By the ledger, as `trip statement` adds it up.
  var account: [StatementTotal]?
  var traces = TripTraces()
  /// Why there is no more than this, or what is to be done about it.
  var problem: Sentence?
  var exit = ExitCode.badData

  init(unreadable folder: String, _ failure: CommandFailure) {
    self.folder = folder
    problem = failure.sentence
    if case .unfinished = failure { exit = failure.exitCode }
  }

  init(_ folder: String, _ loaded: LoadedTrip) throws(CommandFailure) {
    let report: StatusReport
    do { report = try StatusReport(loaded, exchange: nil) } catch { throw CommandFailure(error) }
    self.folder = folder
    let (trip, language) = (loaded.trip, loaded.paperLanguage)
    let organiser = trip.organisers.first { $0.role == .executor } ?? trip.organisers.first { $0.role == .host }
    title = trip.title.text(language)
    self.organiser = organiser?.name.text(language) ?? ""
    (from, to) = (trip.firstDay, trip.lastDay)
    (companies, people) = (report.companies, trip.delegates.count)
    (minimumCompanies, missingCompanies) = (trip.caps.minimumCompanies, report.missingCompanies)
    (maximumPeople, seatsLeft) = (trip.caps.maximumPeople, report.seatsLeft)
    (formed, lastDayOfNotice) = (report.missingCompanies == 0, report.lastDayOfNotice)
    (errors, warnings) = (loaded.tally.errors, loaded.tally.warnings)
    unpriced = report.unpriced
    (payable, cash) = (report.payable, report.cash)
    account = try? report.account.get()
    state = Self.state(loaded, report)
    traces = TripTraces(loaded)
    // What is over cannot be put right any more.
    if state == .over { traces.people = [] }
    tell(report)
  }

  private mutating func tell(_ report: StatusReport) {
    var problems: [Sentence] = []
    if let leftover = report.loaded.leftover { problems.append(StorageWords.left(leftover)) }
    if case .failure(let failure) = report.account {
      problems += [failure.sentence, PortfolioWords.notCounted(folder)]
    } else if state == .errors {
      problems.append(PortfolioWords.errors(report.loaded.tally.errors, folder))
    }
    exit = report.loaded.leftover != nil ? .inputOutput : state == .errors ? .tripHasErrors : .fine
    problem = problems.isEmpty ? nil : PortfolioWords.joined(problems)
  }

  private static func state(_ loaded: LoadedTrip, _ report: StatusReport) -> State {
    guard loaded.tally.errors == 0 else { return .errors }
    if let last = loaded.trip.lastDay, last < loaded.today { return .over }
    if let first = loaded.trip.firstDay, first <= loaded.today { return .underway }
    return report.missingCompanies == 0 ? .formed : .forming
  }
}
