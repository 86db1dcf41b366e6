import TripCosting
package import TripModel

/// A date that may be known only to a part of a month: "2026-05-04", "mid 2026-05", "2026年5月中旬", "2026年6月底".
package enum DueText {
  package static func read(_ text: String) -> DateOrPart {
    let words = HalfWidth.fold(text).replacing("年", with: "-").replacing("月", with: " ").split(separator: " ")
    for (word, month) in words.count == 2 ? [(words[0], words[1]), (words[1], words[0])] : [] {
      guard let part = part(String(word)), let (year, month) = self.month(month) else { continue }
      return .part(part, year: year, month: month)
    }
    return .day(DateText.read(text))
  }

  /// What became of the text.
  package enum DateOrPart: Hashable, Sendable {
    case day(DateText.Reading)
    case part(PartOfMonth, year: Int, month: Int)
  }

  private static func month(_ text: Substring) -> (year: Int, month: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, (1...2).contains(parts[1].count),
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month), (1900...2199).contains(year)
    else { return nil }
    return (year, month)
  }

  private static func part(_ word: String) -> PartOfMonth? {
    switch word.lowercased() {
    case "early", "上旬": .early
    case "mid", "中旬": .mid
    case "late", "下旬": .late
    case "end", "底", "末": .end
    default: nil
    }
  }
}
