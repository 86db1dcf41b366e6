/// Shows just enough of a personal value to find it again.
package enum Masking {
  /// Keeps the first four letters or digits and every separator: A1234•••••, 1980/••/••.
  package static func mask(_ text: String) -> String {
    var kept = 0
    return String(
      text.map { character in
        guard character.isLetter || character.isNumber else { return character }
        kept += 1
        return kept <= 4 ? character : "•"
      })
  }
}
