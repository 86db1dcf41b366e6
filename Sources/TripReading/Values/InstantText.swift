package import TripModel
import TripCosting

/// A second with its zone: 2026-05-04T16:59:58+08:00 (RFC 3339), or as a mail's header has it (RFC 5322, Date).
///
/// Both the seconds and the zone must be written: without them nobody can say on which side of a deadline it lies.
package enum InstantText {
  package static func read(_ text: String) -> Instant? {
    let words = HalfWidth.fold(text).split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    return first.contains { "-/.年".contains($0) } ? ofFile(words) : ofMail(words)
  }

  private static func ofFile(_ words: [String]) -> Instant? {
    let parts = words.flatMap { $0.uppercased().split(separator: "T").map(String.init) }
    guard (2...3).contains(parts.count), case .day(let day) = DateText.read(parts[0]) else { return nil }
    let rest = parts.dropFirst().joined()
    let clock = String(rest.prefix { $0.isNumber || $0 == ":" })
    return instant(day, clock, zone: String(rest.dropFirst(clock.count)))
  }

  /// Mon, 4 May 2026 16:59:58 +0800 (CST)
  private static func ofMail(_ words: [String]) -> Instant? {
    let words = words.first?.hasSuffix(",") == true ? Array(words.dropFirst()) : words
    guard words.count == 5 || (words.count == 6 && words[5].hasPrefix("(")), let number = Int(words[0]),
      let month = months.firstIndex(of: words[1].lowercased()), let year = Int(words[2]), (1900...2199).contains(year),
      let day = Day(year: year, month: month + 1, day: number)
    else { return nil }
    return instant(day, words[3], zone: words[4] == "GMT" ? "Z" : words[4])
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func instant(_ day: Day, _ clock: String, zone: String) -> Instant? {
    guard let second = ClockText.second(clock, needsSeconds: true), let offset = offset(zone) else { return nil }
    return Instant(seconds: Int64(day.number) * 86_400 + Int64(second - offset * 60))
  }

  /// Minutes ahead of UTC; nil for a zone by name, of which there may be several.
  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }), let value = Int(digits),
      value / 100 <= 14, value % 100 < 60
    else { return nil }
    let minutes = value / 100 * 60 + value % 100
    return sign == "+" ? minutes : -minutes
  }
}
