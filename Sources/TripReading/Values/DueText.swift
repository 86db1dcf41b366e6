import TripCosting
package import TripModel

/// A date that may be known only to a third of a month: "2026-05-04", "mid 2026-05".
package enum DueText {
  package static func read(_ text: String) -> DateOrPart {
    let words = HalfWidth.fold(text).split(separator: " ")
    if words.count == 2, let part = part(String(words[0])) {
      let numbers = words[1].split(separator: "-").map { Int($0) }
      if numbers.count == 2, let year = numbers[0], let month = numbers[1], (1...12).contains(month),
        (1900...2199).contains(year)
      {
        return .part(part, year: year, month: month)
      }
    }
    return .day(DateText.read(text))
  }

  /// What became of the text.
  package enum DateOrPart: Hashable, Sendable {
    case day(DateText.Reading)
    case part(PartOfMonth, year: Int, month: Int)
  }

  private static func part(_ word: String) -> PartOfMonth? {
    switch word.lowercased() {
    case "early", "上旬": .early
    case "mid", "中旬": .mid
    case "late", "下旬": .late
    default: nil
    }
  }
}
