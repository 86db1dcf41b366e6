import TripCosting

/// A date in words of other countries than Taiwan: 3-Feb-1986, March 2, 1986, 昭和61年3月2日, 1986-03-02 00:00:00.
///
/// Files of a trip are written plainly, so only what others send is read by it.
package enum SpelledDate {
  /// What a day means, which may tell the century of a year of two digits.
  package enum Sense: Hashable, Sendable {
    /// A birthday: no later than the year of the trip, where that is known.
    case birth(tripYear: Int?)
    /// A day of this century: passports hold ten years.
    case ahead
  }

  package static func read(_ text: String, _ sense: Sense) -> DateText.Reading {
    let plain = HalfWidth.trim(HalfWidth.fold(text))
    if let day = dayBeforeClock(plain) { return day }
    return era(plain) ?? month(plain, sense) ?? .unreadable
  }

  /// 1986-03-02 00:00:00 and 2031-05-06T00:00:00; with a zone the day may be another.
  private static func dayBeforeClock(_ text: String) -> DateText.Reading? {
    guard let match = text.wholeMatch(of: /(\d{4}[-\/.]\d{1,2}[-\/.]\d{1,2})[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?/) else {
      return nil
    }
    return DateText.read(String(match.output.1))
  }

  // MARK: - Japanese eras

  private static let eras: [(name: String, first: Int, last: Int)] = [
    ("明治", 1868, 1912), ("大正", 1912, 1926), ("昭和", 1926, 1989), ("平成", 1989, 2019), ("令和", 2019, 2199),
  ]

  private static func era(_ text: String) -> DateText.Reading? {
    guard let era = eras.first(where: { text.hasPrefix($0.name) }) else { return nil }
    let rest = text.dropFirst(2).filter { !$0.isWhitespace }.replacing("元年", with: "1年")
    guard let parts = rest.wholeMatch(of: /(\d{1,2})[年.\/-](\d{1,2})[月.\/-](\d{1,2})日?/)?.output,
      let number = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3)
    else { return .unreadable }
    let year = era.first + number - 1
    guard number > 0, year <= era.last else { return .impossible }
    return Day(year: year, month: month, day: day).map { .day($0) } ?? .impossible
  }

  // MARK: - Names of months

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let longMonths: Set = [
    "january", "february", "march", "april", "june", "july", "august", "sept", "september", "october", "november",
    "december",
  ]

  private static func month(_ text: String, _ sense: Sense) -> DateText.Reading? {
    let parts = joined(text.lowercased()) ?? text.lowercased().split { " -/.,".contains($0) }.map(String.init)
    guard parts.count == 3, let place = parts.firstIndex(where: { month(named: $0) != nil }), place < 2,
      let month = month(named: parts[place])
    else { return nil }
    // 2 March 1986 and March 2, 1986.
    let (day, year) = (parts[place == 0 ? 1 : 0].replacing(/(?:st|nd|rd|th)$/, with: ""), parts[2])
    guard (1...2).contains(day.count), let day = Int(day), let number = Int(year), number >= 0 else { return nil }
    guard let full = year.count == 4 ? number : year.count == 2 ? self.year(number, sense) : nil else {
      return year.count == 2 ? .ambiguous : nil
    }
    return (1900...2199).contains(full) ? Day(year: full, month: month, day: day).map { .day($0) } ?? .impossible : nil
  }

  /// 01JAN62, as reservation systems write it.
  private static func joined(_ text: String) -> [String]? {
    text.wholeMatch(of: /(\d{1,2})([a-z]{3})(\d{2}(?:\d{2})?)/).map { match in
      [match.output.1, match.output.2, match.output.3].map(String.init)
    }
  }

  private static func month(named word: String) -> Int? {
    guard word.count == 3 || longMonths.contains(word) else { return nil }
    return months.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  /// Nil where the century is not certain: somebody born in 20 may be six years old or a hundred and six.
  private static func year(_ number: Int, _ sense: Sense) -> Int? {
    guard case .birth(let tripYear) = sense else { return 2000 + number }
    return tripYear.flatMap { 2000 + number > $0 ? 1900 + number : nil }
  }
}
