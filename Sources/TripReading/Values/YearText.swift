import TripModel

/// A year as four digits, or one of the Republic of China that says so: 2009, 2009年, 民國98年.
package enum YearText {
  package static func read(_ text: String) -> Int? {
    var words = HalfWidth.fold(text).filter { !$0.isWhitespace }
    if words.hasSuffix("年") { words.removeLast() }
    for name in ["中華民國", "民國"] where words.hasPrefix(name) {
      guard let year = Int(words.dropFirst(name.count)), (1...288).contains(year) else { return nil }
      return ROCYear.gregorian(year)
    }
    guard words.count == 4, let year = Int(words), (1800...2199).contains(year) else { return nil }
    return year
  }
}
