/// The sum of the charges that go to one payee in one way, day and currency.
package struct Total: Hashable, Sendable {
  package var payee: Payee
  package var payment: Payment
  package var amount: Amount

  package init(payee: Payee, payment: Payment, amount: Amount) {
    self.payee = payee
    self.payment = payment
    self.amount = amount
  }

  /// Keeps the order in which payee, payment and currency first occur; currencies are never added to each other.
  package static func totals(of charges: [Charge]) throws(CostingError) -> [Total] {
    var totals: [Total] = []
    for charge in charges { try add(charge.amount, to: &totals, payee: charge.payee, payment: charge.payment) }
    return totals
  }

  /// True for a charge that is one of those added up here.
  package func includes(_ charge: Charge) -> Bool {
    charge.payee == payee && charge.payment == payment && charge.amount.currency == amount.currency
  }

  /// One sum a currency over charges paid in any way.
  package static func amounts(of charges: [Charge]) throws(CostingError) -> [Amount] {
    var sums: [Amount] = []
    for charge in charges { try add(charge.amount, to: &sums) }
    return sums
  }

  /// Adds to the sum of the same currency, or begins one.
  package static func add(_ amount: Amount, to sums: inout [Amount]) throws(CostingError) {
    for index in sums.indices where sums[index].currency == amount.currency {
      sums[index] = try sums[index].adding(amount)
      return
    }
    sums.append(amount)
  }

  private static func add(
    _ amount: Amount, to totals: inout [Total], payee: Payee, payment: Payment
  ) throws(CostingError) {
    for index in totals.indices
    where totals[index].payee == payee && totals[index].payment == payment
      && totals[index].amount.currency == amount.currency
    {
      totals[index].amount = try totals[index].amount.adding(amount)
      return
    }
    totals.append(Total(payee: payee, payment: payment, amount: amount))
  }
}
