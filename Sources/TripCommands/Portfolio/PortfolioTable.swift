import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// One row a trip; for every currency columns of its own, so that a sum is one word of SQL.
///
/// A high is empty where only a minimum is known or a price is not known yet.
struct PortfolioTable {
  private let lines: [PortfolioLine]
  private let currencies: [Currency]
  private let language: Language

  /// - Parameter currencies: Those that have columns first, in this order and whether they occur or not; others that
  ///   occur follow in the order of their codes.
  init(_ lines: [PortfolioLine], _ currencies: [Currency], _ language: Language) {
    (self.lines, self.language) = (lines, language)
    var found: Set<Currency> = []
    for line in lines {
      found.formUnion(((line.payable ?? []) + (line.cash ?? [])).map(\.currency))
      found.formUnion((line.account ?? []).map(\.currency))
    }
    self.currencies =
      currencies
      + found.subtracting(currencies).sorted { CurrencyCodes.code($0) < CurrencyCodes.code($1) }
  }

  private static let columns = [
    "folder", "title", "from", "to", "state", "companies", "people", "errors", "warnings", "unpriced_companies",
    "problem", "organiser", "formed", "minimum_companies", "missing_companies", "last_day_of_notice", "maximum_people",
    "seats_left",
  ]
  private static let sums =
    ["payable_low", "payable_high", "payable_on_request", "cash_low", "cash_high", "cash_on_request"]
    + LedgerSum.allCases.map(\.column)

  var sheet: Sheet {
    let money = currencies.flatMap { currency in Self.sums.map { $0 + "_" + CurrencyCodes.code(currency) } }
    return Sheet(
      name: "trips", columns: (Self.columns + money).map { Column($0, key: $0) },
      rows: lines.map { line in Row(about(line) + currencies.flatMap { Self.cells(line, $0) }) })
  }

  private func about(_ line: PortfolioLine) -> [Cell] {
    let first: [Cell] = [
      .text(line.folder), .words(line.title), Self.day(line.from), Self.day(line.to), .text(line.state.rawValue),
    ]
    let counts = [line.companies, line.people, line.errors, line.warnings, line.unpriced].map(Self.count)
    let words: [Cell] = [
      .words(line.problem?.text(language) ?? ""), .words(line.organiser),
      line.formed.map { .text($0 ? "true" : "false") } ?? .empty,
    ]
    let caps = [Self.count(line.minimumCompanies), Self.count(line.missingCompanies), Self.day(line.lastDayOfNotice)]
    return first + counts + words + caps + [Self.count(line.maximumPeople), Self.count(line.seatsLeft)]
  }

  private static func day(_ day: Day?) -> Cell { day.map(Cell.day) ?? .empty }

  private static func count(_ count: Int?) -> Cell { count.map { .count(Int64($0)) } ?? .empty }

  private static func cells(_ line: PortfolioLine, _ currency: Currency) -> [Cell] {
    let total = line.account?.first { $0.currency == currency }
    return cells(line.payable, currency) + cells(line.cash, currency)
      + LedgerSum.allCases.map { sum in total.map { .money(sum.money($0)) } ?? .empty }
  }

  /// Low, high, and how many parts are on request.
  private static func cells(_ amounts: [Amount]?, _ currency: Currency) -> [Cell] {
    guard let amount = amounts?.first(where: { $0.currency == currency }) else { return [.empty, .empty, .empty] }
    return [amount.least, amount.most].map { units in units.map { .money(Money($0, currency)) } ?? .empty }
      + [.count(Int64(amount.open))]
  }
}
