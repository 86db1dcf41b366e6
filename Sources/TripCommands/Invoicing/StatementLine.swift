import TripCosting
import TripDocuments
import TripLedger
import TripModel

/// One part of an issued invoice, due on one day, in one currency; an invoice that was credited is one line.
struct StatementLine {
  /// What became of it.
  enum State: Hashable {
    /// By which note; what is left of payments waits for the next invoice or goes back.
    case credited(String)
    case paid, overpaid, due
    case overdue(Int)
  }

  var code: String
  var company: String
  var issued: Day
  /// The instalment's, else whom it goes to.
  var title: Sentence
  /// Whom it goes to, as a record names it; nil where the invoice was credited.
  var payee: String?
  /// Nil where it is not known yet.
  var due: Day?
  var asked: Money
  var paid: Money
  var balance: Money
  var state: State
  /// Withdrawals that it does not know of, as printed.
  var overtakenBy: [String] = []

  /// Whether its invoice was not credited.
  var isStanding: Bool { if case .credited = state { false } else { true } }
  var isOverdue: Bool { if case .overdue = state { true } else { false } }

  /// Of every invoice, or of one company's, each compared with its frozen record.
  static func all(_ store: InvoiceStore, company: String? = nil) throws(CommandFailure) -> [StatementLine] {
    var lines: [StatementLine] = []
    for account in store.loaded.ledger.accounts where company.map({ $0 == account.company }) ?? true {
      lines += try Self.lines(account, store)
    }
    return lines
  }

  /// Of every invoice whose record is as it was issued: a lost one, which checks tell, takes nothing from the others.
  static func readable(_ store: InvoiceStore) -> [StatementLine] {
    store.loaded.ledger.accounts.flatMap { (try? lines($0, store)) ?? [] }
  }

  private static func lines(_ account: Account, _ store: InvoiceStore) throws(CommandFailure) -> [StatementLine] {
    let record = try store.record(account.invoice)
    if let credit = account.credit { _ = try store.creditRecord(credit.note) }
    return lines(account, record, store)
  }

  static func lines(_ account: Account, _ record: InvoiceRecord, _ store: InvoiceStore) -> [StatementLine] {
    let overtaking = store.overtaking(account)
    return parts(account, record, store).map { line in
      var line = line
      line.overtakenBy = overtaking
      return line
    }
  }

  private static func parts(_ account: Account, _ record: InvoiceRecord, _ store: InvoiceStore) -> [StatementLine] {
    account.currencies.flatMap { currency -> [StatementLine] in
      guard let received = account.received(currency), let balance = account.balance(currency) else { return [] }
      let split = PayeeSplit(account, record)
      let parts = account.credit == nil ? split.paidParts(currency) : []
      guard !parts.isEmpty else {
        let sums = (asked: Money(account.asked(currency) ?? 0, currency), paid: Money(received, currency))
        return [
          StatementLine(
            code: store.code(account.invoice), company: account.company, issued: account.issued.day,
            title: Sentence(verbatim: ""), asked: sums.asked, paid: sums.paid, balance: Money(balance, currency),
            state: state(account, balance, nil, store))
        ]
      }
      return parts.map { part, paid in
        let left = part.money.units &- paid
        return StatementLine(
          code: store.code(account.invoice), company: account.company, issued: account.issued.day, title: part.title,
          payee: part.payee, due: part.due, asked: part.money, paid: Money(paid, currency),
          balance: Money(left, currency), state: state(account, left, part.due, store))
      } + besides(account, split, currency, store)
    }
  }

  /// What a payee has who asks for nothing here, as where all of its things were taken off the bill.
  private static func besides(
    _ account: Account, _ split: PayeeSplit, _ currency: Currency, _ store: InvoiceStore
  ) -> [StatementLine] {
    let asking = split.payees(currency)
    return split.payees.filter { !asking.contains($0) && split.paid($0, currency) != 0 }.map { payee in
      let paid = split.paid(payee, currency)
      return StatementLine(
        code: store.code(account.invoice), company: account.company, issued: account.issued.day,
        title: InvoiceRecord.payee(payee), payee: payee, asked: Money(0, currency), paid: Money(paid, currency),
        balance: Money(0 &- paid, currency), state: state(account, 0 &- paid, nil, store))
    }
  }

  private static func state(_ account: Account, _ balance: Int64, _ due: Day?, _ store: InvoiceStore) -> State {
    if let credit = account.credit { return .credited(store.creditCode(credit.note)) }
    if balance < 0 { return .overpaid }
    if balance == 0 { return .paid }
    guard let due, due < store.loaded.today else { return .due }
    return .overdue(store.loaded.today.days(since: due))
  }
}
