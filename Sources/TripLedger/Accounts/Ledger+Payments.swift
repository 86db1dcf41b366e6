package import TripCosting

extension Ledger {
  /// The lines for a payment: itself, and where its invoice was credited since, what carries it on to the one that
  /// stands.
  package func payment(
    of money: Money, for account: Account, on day: Day, reference: String, payee: String? = nil, isCharge: Bool = false
  ) -> [Fact] {
    [.paid(invoice: account.invoice, money, on: day, reference: reference, payee: payee, isCharge: isCharge)]
      + carryingOn(money, payee, from: account)
  }

  /// The lines that take back the payment on a line: the reversal, and what brings back money that was carried on.
  ///
  /// Nil where the line holds no payment, or one that was taken back before.
  package func reversal(ofLine line: Int, on day: Day, reason: String) -> [Fact]? {
    guard let (account, payment) = payment(onLine: line), payment.reversal == nil else { return nil }
    return [.reversed(line: line, on: day, reason: reason)] + carryingOn(-payment.money, payment.payee, from: account)
      + carryingBack(payment.money, payment.payee, to: account)
  }

  /// Whether a later line takes back what stands on this one.
  package func isReversed(_ line: Int) -> Bool {
    entries.contains { entry in if case .reversed(line, _, _) = entry.fact { true } else { false } }
  }

  /// What comes in for a credited invoice counts for the one of the company that stands and asks for the currency.
  private func carryingOn(_ money: Money, _ payee: String?, from account: Account) -> [Fact] {
    guard account.credit != nil, money.units > 0, let next = standing(account.company),
      next.total.contains(where: { $0.currency == money.currency })
    else { return [] }
    return [.carried(from: account.invoice, to: next.invoice, [money], payee: payee)]
  }

  /// Money that is gone from a credited invoice and is missed there is taken from the latest that has it.
  private func carryingBack(_ money: Money, _ payee: String?, to account: Account) -> [Fact] {
    guard account.credit != nil, let has = account.received(money.currency) else { return [] }
    var (missing, facts) = (money.units - max(0, has), [Fact]())
    for other in accounts.reversed() where other.company == account.company && other.invoice != account.invoice {
      guard let has = other.received(money.currency), has > 0, missing > 0 else { continue }
      let part = min(has, missing)
      facts.append(.carried(from: other.invoice, to: account.invoice, [Money(part, money.currency)], payee: payee))
      missing -= part
    }
    return facts
  }
}
