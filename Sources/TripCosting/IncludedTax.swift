/// Business tax that a payee's prices hold already, where it gives a uniform invoice (統一發票) and says so.
///
/// Travel money passed on against a 代收轉付收據 has no such split, so nothing follows where the trip says nothing.
package struct IncludedTax: Hashable, Sendable {
  package var origin: Origin
  package var payee: Payee
  /// Of the price without it: 5 % for Taiwan's general business (營業稅法 art. 10).
  package var percent: Percent

  package init(origin: Origin, payee: Payee, percent: Percent) {
    self.origin = origin
    self.payee = payee
    self.percent = percent
  }

  /// Price without tax, rounded half up (營業稅法 art. 14), and the rest: NT$66,800 holds 63,619 and 3,181.
  package func parts(of units: Int64) throws(CostingError) -> (net: Int64, tax: Int64) {
    let whole = UInt64(Percent.whole.millionths)
    let product = units.magnitude.multipliedFullWidth(by: whole)
    let divisor = whole + percent.millionths.magnitude
    guard product.high < divisor else { throw .overflow }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let magnitude = Int64(quotient) + (remainder >= divisor - remainder ? 1 : 0)
    let net = units < 0 ? -magnitude : magnitude
    return (net, units - net)
  }
}
