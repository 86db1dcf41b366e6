import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading

/// `trip quote`: what a company of the roster owes, or what one would owe.
struct QuoteCommand: Command {
  static let people = OptionSpec(
    name: "people", placeholder: "N", help: Sentence(en: "what if so many people go", zhHant: "試算：去幾個人", ja: "試算：参加人数"))
  static let interpreters = OptionSpec(
    name: "interpreters", placeholder: "N",
    help: Sentence(
      en: "what if an interpreter is booked for so many half days", zhHant: "試算：聘請口譯幾個半天", ja: "試算：通訳を頼む半日の回数"))
  static let option = OptionSpec(
    name: "option", placeholder: "ID",
    help: Sentence(en: "an option of the trip, for each person", zhHant: "加選項目代號（每位團員均加選）", ja: "オプションのID"),
    repeats: true)
  static let registered = OptionSpec(
    name: "registered", placeholder: "DAY",
    help: Sentence(
      en: "day of registration (default: today)", zhHant: "報名日期（預設今天）", ja: "申込日（既定は今日）"))

  static let leaveBy = OptionSpec(
    name: "leave-by", placeholder: nil,
    help: Sentence(
      en: "also what withdrawing costs, by date", zhHant: "一併列出各日期退出之費用", ja: "取り消した場合の費用も日付ごとに表示"))

  let spec = CommandSpec(
    name: "quote",
    summary: Sentence(
      en: "what a company pays: of the roster, or what-if", zhHant: "試算費用：名冊上的公司，或假設人數", ja: "費用の見積り：名簿の企業、または試算"),
    operands: "[COMPANY] [FOLDER]", operandCount: 2,
    options: [people, interpreters, option, registered, leaveBy] + OptionSpec.conversion,
    examples: [
      "trip quote C01", "trip quote C01 --leave-by", "trip quote --people 2 --interpreters 2 --rate JPY=0.2035",
      "trip quote C01 --in TWD --on 2026-05-01",
    ])

  func run(_ arguments: Arguments, _ console: Console) throws(CommandFailure) -> ExitCode {
    if arguments.has(Self.leaveBy), let day = arguments.operands.first(where: { Day(iso: $0) != nil }) {
      throw .usage(.leaveByDay(day))
    }
    let operands = try CompanyOperand(arguments, console)
    let loaded = try LoadedTrip(operands.folder.map { [$0] } ?? [], arguments, console)
    let exchange: Exchange?
    do { exchange = try arguments.exchange(loaded) } catch { throw .usage(error) }
    let bill = try bill(operands.company, arguments, loaded)
    var report = BillReport(bill: bill, trip: loaded.trip, settings: loaded.settings(exchange))
    do {
      if arguments.has(Self.leaveBy) { report.leaving = try leaving(bill, loaded.trip) }
      if arguments.isJSON {
        console.out(JSONWriter.text(try report.json()))
      } else {
        console.print(try report.lines())
      }
    } catch { throw CommandFailure(error) }
    return .fine
  }

  private func leaving(_ bill: Bill, _ trip: Trip) throws -> LeavingTable {
    guard let table = try LeavingTable(bill.charges, trip) else {
      throw CommandFailure.badData(LeavingWords.noLadder)
    }
    return table
  }

  private func bill(_ company: String?, _ arguments: Arguments, _ loaded: LoadedTrip) throws(CommandFailure) -> Bill {
    let maker = BillMaker(loaded.trip)
    guard let company else { return try whatIf(maker, arguments, loaded) }
    for option in [Self.people, Self.interpreters, Self.option, Self.registered] where arguments.has(option) {
      throw .usage(.conflict(company, "--\(option.name)"))
    }
    do { return try maker.bill(ofCompany: try CompanyOperand.number(of: company, in: loaded.trip)) } catch {
      throw CommandFailure(error)
    }
  }

  private func whatIf(
    _ maker: BillMaker, _ arguments: Arguments, _ loaded: LoadedTrip
  ) throws(CommandFailure) -> Bill {
    do {
      guard let people = try arguments.count(Self.people, least: 1, most: loaded.trip.caps.maximumPeople ?? 999_999)
      else {
        throw UsageError.missingWho
      }
      let offered = loaded.trip.interpreters == nil ? 0 : loaded.trip.interpretedSessions.count
      let interpreters = try arguments.count(Self.interpreters, most: offered) ?? 0
      let options = try options(arguments, loaded.trip)
      let registered = try arguments.day(Self.registered) ?? loaded.today
      do {
        return try maker.whatIf(people: people, interpreters: interpreters, options: options, registered: registered)
      } catch { throw CommandFailure(error) }
    } catch let error as UsageError {
      throw .usage(error)
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw .badData(Messages.tooLarge)
    }
  }

  private func options(_ arguments: Arguments, _ trip: Trip) throws(UsageError) -> [Int] {
    var numbers: [Int] = []
    for id in arguments.texts(Self.option) {
      guard let number = trip.options.firstIndex(where: { $0.id == id }) else {
        throw .invalidValue(
          option: "--option", value: id, expected: Sentence.list(trip.options.map(\.id)))
      }
      numbers.append(number)
    }
    return numbers
  }
}
