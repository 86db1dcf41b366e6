/// A geographic coordinate as decimal degrees, such as "139.6917".
enum DegreesText {
  /// In ten-thousandths of a degree; nil for anything but digits with at most one sign and one point.
  static func read(_ text: String) -> Int? {
    let plain = HalfWidth.trim(HalfWidth.fold(text))
    let isNegative = plain.hasPrefix("-")
    guard let (value, scale) = RateNumber.read(isNegative ? String(plain.dropFirst()) : plain),
      value < 1_000_000_000_000_000
    else { return nil }
    var units = value
    for _ in scale..<max(scale, 4) { units *= 10 }
    for _ in 4..<max(scale, 4) { units /= 10 }
    return Int(isNegative ? -units : units)
  }
}
