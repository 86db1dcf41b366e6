extension Sentence {
  /// Between the parts of a list.
  package static let comma = Sentence(en: ", ", zhHant: "、", ja: "、")

  /// Behind a name: " (C01)", or in full-width brackets.
  package static func inBrackets(_ inner: Sentence) -> Sentence {
    Sentence(en: " (\(inner.en))", zhHant: "（\(inner.zhHant)）", ja: "（\(inner.ja)）")
  }

  /// Codes, names and numbers one after the other: A, B and A、B.
  package static func list(_ words: some Sequence<String>) -> Sentence {
    let words = Array(words)
    let enumerated = words.joined(separator: "、")
    return Sentence(en: words.joined(separator: ", "), zhHant: enumerated, ja: enumerated)
  }
}

extension Sequence<String> {
  /// One after the other: A, B and A、B.
  package func listed(_ language: Language) -> String { Sentence.list(self).text(language) }

  /// People: names in Latin letters hold a comma themselves, so that a semicolon parts them in English.
  package func listedNames(_ language: Language) -> String { joined(separator: language == .en ? "; " : "、") }
}
