extension Day {
  /// Nil unless the text is exactly as ``iso`` writes it; what people write is read elsewhere.
  package init?(iso text: String) {
    guard text.utf8.count == 10 else { return nil }
    var number = 0
    for (index, byte) in text.utf8.enumerated() {
      if index == 4 || index == 7 {
        guard byte == 45 else { return nil }
      } else {
        guard byte >= 48, byte <= 57 else { return nil }
        number = number * 10 + Int(byte) - 48
      }
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// 2026-07-13 (ISO 8601).
  package var iso: String {
    let (year, month, day) = calendar
    func digit(_ number: Int) -> UInt8 { UInt8(48 + number % 10) }
    let signs = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), 45, digit(month / 10), digit(month), 45,
      digit(day / 10), digit(day),
    ]
    return String(decoding: signs, as: UTF8.self)
  }
}
