import TripCosting
import TripDocuments
import TripModel

/// One trip among many: who goes, what it costs, what was asked and paid, and in which state it is.
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
  var from: Day?
  var to: Day?
  var state = State.unreadable
  /// Companies that send people.
  var companies = 0
  var people = 0
  var errors = 0
  var warnings = 0
  var unpriced = 0
  var payable: [Amount] = []
  var cash: [Amount] = []
  /// By the ledger: what stands invoiced, and what came in.
  var invoiced: [Money] = []
  var paid: [Money] = []
  /// Why there is no more than this.
  var problem: Sentence?

  init(unreadable folder: String, _ failure: CommandFailure) {
    self.folder = folder
    problem = failure.sentence
  }

  init(_ folder: String, _ loaded: LoadedTrip) throws(CommandFailure) {
    let report: StatusReport
    do { report = try StatusReport(loaded, exchange: nil) } catch { throw CommandFailure(error) }
    self.folder = folder
    title = loaded.trip.title.text(loaded.paperLanguage)
    (from, to) = (loaded.trip.firstDay, loaded.trip.lastDay)
    (companies, people) = (report.companies, loaded.trip.delegates.count)
    (errors, warnings) = (loaded.tally.errors, loaded.tally.warnings)
    unpriced = report.unpriced
    (payable, cash) = (report.payable, report.cash)
    let totals = StatementTotal.all(StatementLine.readable(InvoiceStore(loaded: loaded)))
    invoiced = totals.map { Money($0.asked, $0.currency) }
    paid = totals.map { Money($0.paid, $0.currency) }
    state = Self.state(loaded, report)
  }

  private static func state(_ loaded: LoadedTrip, _ report: StatusReport) -> State {
    guard loaded.tally.errors == 0 else { return .errors }
    if let last = loaded.trip.lastDay, last < loaded.today { return .over }
    if let first = loaded.trip.firstDay, first <= loaded.today { return .underway }
    return report.missingCompanies == 0 ? .formed : .forming
  }
}
