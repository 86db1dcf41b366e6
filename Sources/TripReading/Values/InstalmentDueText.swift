package import TripCosting

/// When a part of the sum is due: a day, "14 days after confirmation", "30 days before departure".
package enum InstalmentDueText {
  package enum Due: Hashable, Sendable {
    case day(DateText.Reading)
    case counted(PriceList.Instalment.Due)
  }

  package static func read(_ text: String) -> Due {
    let words = HalfWidth.fold(text).lowercased()
    if let count = count(in: words, ["days after confirmation", "day after confirmation"], ["確認後"]) {
      return .counted(.daysAfterConfirmation(count))
    }
    if let count = count(in: words, ["days before departure", "day before departure"], ["出發前", "出発前"]) {
      return .counted(.daysBeforeDeparture(count))
    }
    return .day(DateText.read(text))
  }

  private static func count(in words: String, _ endings: [String], _ beginnings: [String]) -> Int? {
    for ending in endings where words.hasSuffix(" " + ending) {
      return WholeNumber.read(HalfWidth.trim(String(words.dropLast(ending.count + 1))))
    }
    for beginning in beginnings where words.hasPrefix(beginning) && "天日".contains(words.last ?? " ") {
      return WholeNumber.read(HalfWidth.trim(String(words.dropFirst(beginning.count).dropLast())))
    }
    return nil
  }
}
