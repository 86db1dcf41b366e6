/// Shows just enough of a personal value to find it again.
package enum Masking {
  /// Keeps the first four letters or digits, at most half of them, and every separator: A123•••••, 1980/••/••, AB-••.
  package static func mask(_ text: String) -> String {
    let letters = text.count { $0.isLetter || $0.isNumber }
    var kept = 0
    return String(
      text.map { character in
        guard character.isLetter || character.isNumber else { return character }
        kept += 1
        return kept <= min(4, letters / 2) ? character : "•"
      })
  }
}
