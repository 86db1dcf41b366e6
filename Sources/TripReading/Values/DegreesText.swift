/// A geographic coordinate as decimal degrees, such as "139.6917".
enum DegreesText {
  /// In ten-thousandths of a degree; nil for anything but digits with at most one sign and one point.
  static func read(_ text: String) -> Int? {
    let plain = HalfWidth.trim(HalfWidth.fold(text))
    let isNegative = plain.hasPrefix("-")
    guard let (value, scale) = RateNumber.read(isNegative ? String(plain.dropFirst()) : plain),
      value <= Int64.max / 10_000
    else { return nil }
    var units = value * 10_000
    for _ in 0..<scale { units /= 10 }
    return Int(isNegative ? -units : units)
  }
}
