import TripCosting
import TripModel

extension ObjectReader {
  func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    return day(DateText.read(text), text, key)
  }

  func day(_ reading: DateText.Reading, _ text: String, _ key: String) -> Day? {
    switch reading {
    case .day(let day): return day
    case .ambiguous: report(.dateAmbiguous(text), key)
    case .impossible: report(.dateImpossible(text), key)
    case .unreadable: report(.dateUnreadable(text), key)
    }
    return nil
  }

  /// A time of day, in minutes since midnight.
  func clock(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    guard let minutes = ClockText.read(text) else {
      report(.clockUnreadable(text), key)
      return nil
    }
    return minutes
  }

  /// The weekday written beside a date, in English, Chinese or Japanese.
  func weekday(_ key: String) -> Weekday? {
    guard let word = text(key) else { return nil }
    if let weekday = WeekdayNames.weekday(word) { return weekday }
    let allowed = WeekdayNames.short(.en)
    report(.unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), key)
    return nil
  }
}
