import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// One invoice on a statement, in one currency.
struct StatementLine {
  /// What became of it.
  enum State: Hashable {
    case credited(String)
    case paid, overpaid, due
    case overdue(Int)
  }

  var code: String
  var company: String
  var issued: Day
  /// The earliest day on which something of it is due.
  var due: Day?
  var asked: Money
  var paid: Money
  var balance: Money
  var state: State

  /// One line for each currency of an account.
  static func lines(_ account: Account, _ record: InvoiceRecord, _ store: InvoiceStore) -> [StatementLine] {
    let due = record.lines.compactMap { $0.due.flatMap(Day.init(iso:)) }.min()
    return account.currencies.compactMap { currency in
      guard let balance = account.balance(currency) else { return nil }
      let paid = account.payments.filter { $0.money.currency == currency }.map(\.money.units).reduce(0, &+)
      let asked = account.total.filter { $0.currency == currency }.map(\.units).reduce(0, &+)
      return StatementLine(
        code: store.code(account.invoice), company: account.company, issued: LoadedTrip.day(ofClock: account.at),
        due: due, asked: Money(asked, currency), paid: Money(paid, currency), balance: Money(balance, currency),
        state: state(account, balance, due, store))
    }
  }

  private static func state(_ account: Account, _ balance: Int64, _ due: Day?, _ store: InvoiceStore) -> State {
    if let note = account.creditNote { return .credited(store.creditCode(note)) }
    if balance < 0 { return .overpaid }
    if balance == 0 { return .paid }
    guard let due, due < store.loaded.today else { return .due }
    return .overdue(store.loaded.today.days(since: due))
  }
}
