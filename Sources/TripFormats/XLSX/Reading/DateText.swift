import TripCosting

/// Dates as numbers and as text.
enum DateText {
  private static let secondsOfDay = 86_400

  /// Nil for numbers that are no day: negative ones, 1900-02-29, beyond the year 9999.
  static func value(serial text: String, _ meaning: NumberMeaning, is1904: Bool) -> XLSXValue? {
    guard let serial = Double(text), serial >= 0, serial < Double(Serial.last + 1) else { return nil }
    var days = Int64(serial)
    var seconds = Int(((serial - Double(days)) * Double(secondsOfDay)).rounded())
    if seconds == secondsOfDay { (days, seconds) = (days + 1, 0) }
    if days == 0, meaning == .time || !is1904 { return .time(seconds: seconds) }
    return Serial.day(days, is1904: is1904).map { .date($0, seconds: seconds) }
  }

  /// 2026-07-13, 2026-07-13T09:30:00 or 09:30:00, as cells of type d hold them (ECMA-376 18.18.11).
  static func value(iso text: String) -> XLSXValue? {
    if let seconds = seconds(text[...]) { return .time(seconds: seconds) }
    guard let day = Day(iso: String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    if rest.isEmpty { return .date(day, seconds: 0) }
    guard rest.first == "T", let seconds = seconds(rest.dropFirst()) else { return nil }
    return .date(day, seconds: seconds)
  }

  /// 09:30, 09:30:00, 09:30:00.000Z
  private static func seconds(_ text: Substring) -> Int? {
    let clock = text.prefix { $0 != "." && $0 != "Z" }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = parts.compactMap { UInt8($0) }.map { Int($0) }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
