package import TripCosting
import TripModel

/// A date as people write it: ISO, with other separators, or in the years of the Republic of China.
///
/// ROC years are read where the text says 民國 or the column is declared ROC. Elsewhere a year of one to three digits is
/// refused as ambiguous: 69/08/12 may be 1980 or 1969.
package enum DateText {
  /// What became of the text.
  package enum Reading: Hashable, Sendable {
    case day(Day)
    case ambiguous
    case impossible
    case unreadable
  }

  package static func read(_ text: String, isROC: Bool = false) -> Reading {
    // Nearly all dates of a large roster are plain ones.
    if let day = Day(iso: text), (1900...2199).contains(day.calendar.year) { return .day(day) }
    var rest = Substring(HalfWidth.fold(text))
    // 民國 69 年 8 月 12 日: where the words part the numbers, spaces mean nothing.
    if rest.contains("年") { rest.removeAll { $0 == " " } }
    var isDeclaredROC = isROC
    for word in ["中華民國", "民國"] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      isDeclaredROC = true
      break
    }
    guard let parts = numbers(in: rest, isROC: isDeclaredROC) else { return .unreadable }
    switch parts.yearDigits {
    case 4 where (1900...2199).contains(parts.year): return day(parts.year, parts.month, parts.day)
    case 1...3 where isDeclaredROC:
      return (1...288).contains(parts.year) ? day(ROCYear.gregorian(parts.year), parts.month, parts.day) : .impossible
    case 1...3: return .ambiguous
    default: return .unreadable
    }
  }

  /// True for 115年11月8日, 115/11/8 and 1151108: a day since the year 100 of the Republic of China, as forms are signed.
  ///
  /// A shorter year, as in 26/11/8, stays ambiguous.
  package static func isRecentROC(_ text: String) -> Bool {
    guard case .day(let day) = read(text, isROC: true) else { return false }
    return (2011...2060).contains(day.calendar.year)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Reading {
    Day(year: year, month: month, day: day).map { .day($0) } ?? .impossible
  }

  private static func numbers(
    in text: Substring, isROC: Bool
  ) -> (year: Int, yearDigits: Int, month: Int, day: Int)? {
    let trimmed = text.drop { $0 == " " }
    let groups = trimmed.split(omittingEmptySubsequences: false) { "-/.年月日 ".contains($0) }
    let parts = groups.last == "" && trimmed.last == "日" ? groups.dropLast() : groups[...]
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
    if parts.count == 1, let packed = parts.first { return unpacked(packed, isROC: isROC) }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      parts[1].count <= 2, parts[2].count <= 2, parts[0].count <= 4
    else { return nil }
    return (year, parts[0].count, month, day)
  }

  /// 20260713, or 1150713 and 0690812 in a ROC column.
  private static func unpacked(
    _ digits: Substring, isROC: Bool
  ) -> (year: Int, yearDigits: Int, month: Int, day: Int)? {
    guard digits.count == 8 || (isROC && digits.count == 7), let value = Int(digits) else { return nil }
    return (value / 10_000, digits.count - 4, value / 100 % 100, value % 100)
  }
}
