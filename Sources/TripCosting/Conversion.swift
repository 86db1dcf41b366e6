/// A sum in one currency, at rates that the user gave; each charge is converted and rounded, then added.
package struct Conversion: Hashable, Sendable {
  package var amount: Amount
  /// The rates that were needed, as they were given.
  package var rates: [Rate]

  /// Nil where a currency of the bill has no rate: nothing is assumed.
  package init?(_ charges: [Charge], to currency: Currency, rates: [Rate]) throws(CostingError) {
    var sum = Amount.zero(currency)
    var used: [Rate] = []
    for charge in charges {
      if charge.amount.currency == currency {
        sum = try sum.adding(charge.amount)
        continue
      }
      guard let rate = rates.first(where: { $0.from == charge.amount.currency && $0.to == currency }) else {
        return nil
      }
      if !used.contains(rate) { used.append(rate) }
      sum = try sum.adding(try rate.convert(charge.amount))
    }
    amount = sum
    self.rates = used
  }
}
