/// A share in millionths of the whole: 12.5 % is 125,000.
package struct Percent: Hashable, Sendable {
  package var millionths: Int64

  package init(millionths: Int64) { self.millionths = millionths }

  package static let whole = Percent(millionths: 1_000_000)

  /// Rounds half up, away from zero: 5 % of NT$66,810 is NT$3,341 (3,340.5); 四捨五入 as in 營業稅法 art. 14.
  package func of(_ units: Int64) throws(CostingError) -> Int64 {
    let product = units.magnitude.multipliedFullWidth(by: millionths.magnitude)
    let divisor = UInt64(Percent.whole.millionths)
    guard product.high < divisor else { throw .overflow }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    let (magnitude, overflow) = quotient.addingReportingOverflow(remainder >= divisor - remainder ? 1 : 0)
    guard !overflow, magnitude <= UInt64(Int64.max) else { throw .overflow }
    return (units < 0) != (millionths < 0) ? -Int64(magnitude) : Int64(magnitude)
  }
}
