/// Which scores may be given: whole points from the lowest to the highest, with so many decimals between.
package struct ScoreRange: Hashable, Sendable {
  package var lowest: Int64
  package var highest: Int64
  package var decimals: UInt8

  package init(lowest: Int64 = 0, highest: Int64 = 100, decimals: UInt8 = 0) {
    self.lowest = lowest
    self.highest = highest
    self.decimals = decimals
  }

  /// Units of a score in one point: 10 with one decimal.
  package var unitsPerPoint: Int64 { (0..<decimals).reduce(1) { units, _ in units * 10 } }

  /// What a score of this criterion may be, in units.
  package func units(of criterion: Criterion) -> ClosedRange<Int64> {
    let top = criterion.highest ?? highest
    return lowest * unitsPerPoint...max(lowest, top) * unitsPerPoint
  }

  /// As people write it: 855 with one decimal is 85.5, and 850 is 85.
  package func text(_ units: Int64) -> String {
    let (whole, rest) = units.quotientAndRemainder(dividingBy: unitsPerPoint)
    guard rest != 0 else { return String(whole) }
    let digits = String(rest)
    let padded = String(repeating: "0", count: Int(decimals) - digits.count) + digits
    return "\(whole)." + String(padded.reversed().drop { $0 == "0" }.reversed())
  }
}
