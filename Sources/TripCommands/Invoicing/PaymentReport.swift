import TripCosting
import TripLedger
import TripModel

/// What became of an invoice by a payment, in words.
struct PaymentReport {
  private let store: InvoiceStore
  /// With the payment.
  private let accounts: [Account]

  init(_ store: InvoiceStore, _ accounts: [Account]) {
    self.store = store
    self.accounts = accounts
  }

  /// Of a credited invoice it counts for the one that stands.
  func paid(_ money: Money, _ account: Account) -> [Sentence] {
    let now = heir(of: account, money.currency)
    guard now.balance(money.currency) != nil else { return [] }
    let (code, next) = (store.code(account.invoice), store.code(now.invoice))
    let carried = now.invoice == account.invoice ? [] : [PaymentMessages.carriedOn(code, next)]
    let (open, over) = sums(now, money.currency)
    guard open.units > 0 || over.units == 0 else { return carried + standing(now, money.currency) }
    return carried + [PaymentMessages.paid(next, MoneyText.sum([money]), MoneyText.sum([open]))] + tooMuch(next, over)
  }

  /// What a bank took on the way settles as much.
  func charged(_ money: Money, _ account: Account) -> [Sentence] {
    let now = heir(of: account, money.currency)
    return [
      PaymentMessages.charged(
        store.code(now.invoice), MoneyText.sum([money]), MoneyText.sum([sums(now, money.currency).open]))
    ]
  }

  func refunded(_ money: Money, _ account: Account) -> [Sentence] {
    [PaymentMessages.refunded(store.code(account.invoice), MoneyText.sum([money]))]
      + standing(heir(of: account, money.currency), money.currency)
  }

  func reversed(_ payment: Account.Payment, _ account: Account) -> [Sentence] {
    let currency = payment.money.currency
    return [PaymentMessages.reversed(payment.entered.line, MoneyText.sum([payment.money]))]
      + standing(heir(of: account, currency), currency)
  }

  private func standing(_ account: Account, _ currency: Currency) -> [Sentence] {
    let (code, (open, over)) = (store.code(account.invoice), sums(account, currency))
    let left = open.units > 0 || over.units == 0 ? [PaymentMessages.left(code, MoneyText.sum([open]))] : []
    return left + tooMuch(code, over)
  }

  private func tooMuch(_ code: String, _ over: Money) -> [Sentence] {
    over.units > 0 ? [PaymentMessages.overpaid(code, MoneyText.sum([over]))] : []
  }

  /// What is open, and what came in beyond what is asked: what one payee has too much settles nothing that goes to
  /// another, as on a statement.
  private func sums(_ account: Account, _ currency: Currency) -> (open: Money, over: Money) {
    let lines = (try? store.record(account.invoice)).map { StatementLine.lines(account, $0, store) } ?? []
    let total = StatementTotal.all(lines).first { $0.currency == currency }
    let balance = account.balance(currency) ?? 0
    return (
      Money(total?.open ?? max(0, balance), currency), Money(total?.inFavour ?? max(0, 0 &- balance), currency)
    )
  }

  /// As it is now; for a credited one the invoice of the company that stands and asks for the currency.
  func heir(of account: Account, _ currency: Currency) -> Account {
    let now = accounts.first { $0.invoice == account.invoice } ?? account
    guard now.credit != nil else { return now }
    return accounts.last {
      $0.company == now.company && $0.credit == nil && $0.total.contains { $0.currency == currency }
    } ?? now
  }
}
