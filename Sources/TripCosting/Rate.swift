/// How many units of one currency another buys, as an exact decimal: 0.2035 is 2035 with scale 4.
///
/// No rate is ever assumed: it comes from the user, and is printed beside every sum that rests on it.
package struct Rate: Hashable, Sendable {
  package var from: Currency
  package var to: Currency
  package var value: Int64
  package var scale: UInt8

  /// Nil unless the value is positive and the scale at most 12.
  package init?(from: Currency, to: Currency, value: Int64, scale: UInt8) {
    guard value > 0, scale <= 12 else { return nil }
    self.from = from
    self.to = to
    self.value = value
    self.scale = scale
  }

  /// Rounds half up, away from zero: 35,000 yen at 0.2035 is NT$7,123 (7,122.5); 四捨五入 as in 營業稅法 art. 14.
  package func convert(_ units: Int64) throws(CostingError) -> Int64 {
    let factor = try Rate.power(UInt64(value.magnitude), to.digits)
    let divisor = try Rate.power(1, scale + from.digits)
    let product = units.magnitude.multipliedFullWidth(by: factor)
    guard product.high < divisor else { throw .overflow }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let roundsUp = remainder >= divisor - remainder
    let (magnitude, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, magnitude <= UInt64(Int64.max) else { throw .overflow }
    return units < 0 ? -Int64(magnitude) : Int64(magnitude)
  }

  /// Converts both ends; what is open stays open. Throws unless the amount is in the currency that this rate starts from.
  package func convert(_ amount: Amount) throws(CostingError) -> Amount {
    guard amount.currency == from else { throw .currenciesDiffer(amount.currency, from) }
    var converted = amount
    converted.currency = to
    converted.low = try convert(amount.low)
    // As it stands: what is taken off may have its high below its low.
    if let most = amount.high { converted.high = try convert(most) }
    return converted
  }

  private static func power(_ start: UInt64, _ exponent: UInt8) throws(CostingError) -> UInt64 {
    var value = start
    for _ in 0..<exponent {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .overflow }
      value = next
    }
    return value
  }
}
