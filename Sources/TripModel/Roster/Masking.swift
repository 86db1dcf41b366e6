/// Shows just enough of a personal value to find it again.
package enum Masking {
  /// Keeps the last three letters or digits, at most a third of them, and every separator: ••••••001, A-•5.
  ///
  /// The first ones are nearly the same in all passports of a country and help nobody to compare.
  package static func mask(_ text: String) -> String {
    let count = text.count { $0.isLetter || $0.isNumber }
    return masked(text, count, keeping: min(3, count / 3))
  }

  /// Keeps the shape only: ••••/••/••.
  package static func hide(_ text: String) -> String { masked(text, 0, keeping: 0) }

  /// Keeps the words around a figure, and nothing of the figure: 約•••••元.
  package static func hideFigures(_ text: String) -> String {
    String(text.map { $0.isNumber || numerals.contains($0) ? "•" : $0 })
  }

  /// Not every one of them is a number to Unicode.
  private static let numerals: Set<Character> = Set("〇零一二兩三四五六七八九十廿卅百佰千仟萬万億亿兆壹貳參叁肆伍陸柒捌玖拾半")

  /// Shown by us, and so without what was behind it; the point of 瑪麗•範例, between two letters, is a name's own.
  package static func isMasked(_ text: String) -> Bool {
    // The first byte of the point is looked for before signs are told apart, which costs twenty times as much.
    guard text.utf8.contains(0xE2), text.contains("•") else { return false }
    let signs = Array(text)
    let isLetter = { (index: Int) in signs.indices.contains(index) && signs[index].isLetter }
    return signs.indices.contains { signs[$0] == "•" && !(isLetter($0 - 1) && isLetter($0 + 1)) }
  }

  private static func masked(_ text: String, _ count: Int, keeping kept: Int) -> String {
    var left = count
    return String(
      text.map { character in
        guard character.isLetter || character.isNumber else { return character }
        left -= 1
        return left >= 0 && left < kept ? character : "•"
      })
  }
}
