/// A number as numerator over denominator in lowest terms, so that no mean is ever rounded before it is printed.
package struct Fraction: Hashable, Comparable, Sendable {
  package let numerator: Int64
  /// Always above zero.
  package let denominator: Int64

  /// Numbers too large to be scores.
  package struct Overflow: Error, Hashable, Sendable {}

  package init(_ whole: Int64) { (numerator, denominator) = (whole, 1) }

  package init(_ numerator: Int64, over denominator: Int64) throws(Overflow) {
    try self.init(Int128(numerator), Int128(denominator))
  }

  private init(_ numerator: Int128, _ denominator: Int128) throws(Overflow) {
    guard denominator != 0 else { throw Overflow() }
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = Fraction.commonDivisor(numerator.magnitude, denominator.magnitude)
    guard let above = Int64(exactly: sign * numerator / Int128(divisor)),
      let below = Int64(exactly: sign * denominator / Int128(divisor))
    else { throw Overflow() }
    (self.numerator, self.denominator) = (above, below)
  }

  /// Euclid's; 1 for zero over anything.
  private static func commonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
    var (a, b) = (one, other)
    while b != 0 { (a, b) = (b, a % b) }
    return max(1, a)
  }

  package func adding(_ other: Fraction) throws(Overflow) -> Fraction {
    let left = Int128(numerator) * Int128(other.denominator)
    let right = Int128(other.numerator) * Int128(denominator)
    return try Fraction(left + right, Int128(denominator) * Int128(other.denominator))
  }

  package func divided(by count: Int) throws(Overflow) -> Fraction {
    try Fraction(Int128(numerator), Int128(denominator) * Int128(count))
  }

  /// By cross multiplication, which 128 bits always hold.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
  }

  /// For people: so many decimals, rounded half away from zero.
  package func decimal(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(Int128(1)) { scale, _ in scale * 10 }
    let below = Int128(denominator)
    let units = (Int128(numerator).magnitude * UInt128(scale) * 2 + UInt128(below)) / UInt128(2 * below)
    let text = String(units)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    let sign = numerator < 0 && units > 0 ? "-" : ""
    return digits == 0 ? sign + padded : "\(sign)\(padded.dropLast(digits)).\(padded.suffix(digits))"
  }

  /// 253/3, or 84 where it is whole.
  package var exact: String { denominator == 1 ? String(numerator) : "\(numerator)/\(denominator)" }
}
