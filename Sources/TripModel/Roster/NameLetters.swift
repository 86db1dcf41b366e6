/// Names as people compare them, whoever wrote them.
package enum NameLetters {
  /// Letters only, in lower case: WANG, CHIH-MING and wang chih ming are one.
  package static func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Whether two spellings in Latin letters differ in hyphens, spaces and apostrophes alone, as reservation systems drop
  /// them; false where either is in other letters.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    guard let letters = letters(one), !letters.isEmpty else { return false }
    return letters == self.letters(other)
  }

  private static func letters(_ name: String) -> [String]? {
    (try? Transliteration.signs(name))?.compactMap { sign in
      if case .letter(let letter, _) = sign { letter.uppercased() } else { nil }
    }
  }
}
