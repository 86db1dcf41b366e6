/// Words of ours in all three languages; a missing translation does not compile.
package struct Sentence: Hashable, Sendable {
  package var en: String
  package var zhHant: String
  package var ja: String

  package init(en: String, zhHant: String, ja: String) {
    self.en = en
    self.zhHant = zhHant
    self.ja = ja
  }

  /// The same text in every language, for what the user wrote or a code.
  package init(verbatim text: String) {
    self.init(en: text, zhHant: text, ja: text)
  }

  package func text(_ language: Language) -> String {
    switch language {
    case .en: en
    case .zhHant: zhHant
    case .ja: ja
    }
  }

  /// Between a heading and what it is about.
  package static let colon = Sentence(en: ": ", zhHant: "：", ja: "：")

  /// The three texts side by side, joined language by language.
  package static func + (left: Sentence, right: Sentence) -> Sentence {
    Sentence(en: left.en + right.en, zhHant: left.zhHant + right.zhHant, ja: left.ja + right.ja)
  }
}

extension [Sentence] {
  /// One after the other with something in between; empty where there is none.
  package func joined(_ separator: Sentence) -> Sentence {
    dropFirst().reduce(first ?? Sentence(verbatim: "")) { $0 + separator + $1 }
  }
}
