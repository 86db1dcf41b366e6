package import TripModel

/// A score as typed: digits, perhaps with a point and decimals; full-width ones too.
package enum ScoreText {
  /// Why a text is no score.
  package enum Failure: Error, Hashable, Sendable { case unreadable, outside, tooFine }

  /// In the units of the range.
  package static func read(
    _ text: String, _ range: ScoreRange, for criterion: Criterion
  ) throws(Failure) -> Int64 {
    let plain = HalfWidth.trim(HalfWidth.fold(text))
    let isNegative = plain.hasPrefix("-")
    guard let number = RateNumber.read(isNegative ? String(plain.dropFirst()) : plain) else { throw .unreadable }
    var (value, scale) = number
    while scale > range.decimals {
      guard value % 10 == 0 else { throw .tooFine }
      (value, scale) = (value / 10, scale - 1)
    }
    for _ in scale..<range.decimals {
      let (tenfold, isOver) = value.multipliedReportingOverflow(by: 10)
      guard !isOver else { throw .outside }
      value = tenfold
    }
    guard !isNegative || value == 0, range.units(of: criterion).contains(value) else { throw .outside }
    return value
  }
}
