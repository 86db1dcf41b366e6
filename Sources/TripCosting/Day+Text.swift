extension Day {
  /// Nil unless the text is exactly as ``iso`` writes it; what people write is read elsewhere.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    var digits: [Int] = []
    for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
      guard byte >= 48, byte <= 57 else { return nil }
      digits.append(Int(byte) - 48)
    }
    let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
    self.init(year: year, month: digits[4] * 10 + digits[5], day: digits[6] * 10 + digits[7])
  }

  /// 2026-07-13 (ISO 8601).
  package var iso: String {
    let (year, month, day) = calendar
    let digits = [
      year / 1000, year / 100 % 10, year / 10 % 10, year % 10, -1, month / 10, month % 10, -1, day / 10, day % 10,
    ]
    return String(decoding: digits.map { $0 < 0 ? 45 : UInt8(48 + $0) }, as: UTF8.self)
  }
}
