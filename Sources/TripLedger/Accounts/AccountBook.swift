import TripCosting

/// Accounts in the making, entry by entry.
package struct AccountBook {
  package private(set) var accounts: [Account]
  /// Where the account of an invoice stands.
  private var places: [Int: Int]

  package init(_ accounts: [Account] = []) {
    self.accounts = accounts
    places = Dictionary(accounts.enumerated().map { ($1.invoice, $0) }) { first, _ in first }
  }

  package mutating func take(_ entry: Entry) {
    let entered = Account.Entered(line: entry.number, day: entry.day, by: entry.by)
    switch entry.fact {
    case .issued(let invoice, let company, let total, _):
      places[invoice] = places[invoice] ?? accounts.count
      accounts.append(Account(invoice: invoice, company: company, total: total, issued: entered))
    case .paid(let invoice, let money, _, let reference, let payee, let isCharge):
      change(invoice) {
        $0.payments.append(
          .init(money: money, reference: reference, payee: payee, isCharge: isCharge, entered: entered))
      }
    case .reversed(let line, _, let reason): reverse(line, .init(reason: reason, entered: entered))
    case .carried(let from, let to, let sums, let payee):
      for money in sums {
        change(from) { $0.carries.append(.init(other: to, money: -money, payee: payee, entered: entered)) }
        change(to) { $0.carries.append(.init(other: from, money: money, payee: payee, entered: entered)) }
      }
    case .credited(let note, let invoice, _): change(invoice) { $0.credit = .init(note: note, entered: entered) }
    case .sent, .signed, .withdrew, .forgot: break
    }
  }

  private mutating func change(_ invoice: Int, _ change: (inout Account) -> Void) {
    if let index = places[invoice] { change(&accounts[index]) }
  }

  private mutating func reverse(_ line: Int, _ reversal: Account.Reversal) {
    for index in accounts.indices {
      guard let place = accounts[index].payments.firstIndex(where: { $0.entered.line == line }) else { continue }
      accounts[index].payments[place].reversal = reversal
    }
  }
}
