/// Words of the user in one, two or three languages.
package struct LocalizedText: Hashable, Sendable {
  package var en: String?
  package var zhHant: String?
  package var ja: String?

  package init(en: String? = nil, zhHant: String? = nil, ja: String? = nil) {
    self.en = en
    self.zhHant = zhHant
    self.ja = ja
  }

  /// What stands for `language`: its own text, else the first of the others.
  package func text(_ language: Language) -> String {
    let own =
      switch language {
      case .en: en
      case .zhHant: zhHant
      case .ja: ja
      }
    return own ?? zhHant ?? en ?? ja ?? ""
  }

  /// Languages that fall back to another one's words; none when all are given, or when one text stands for all.
  package var missing: [Language] {
    var absent: [Language] = []
    if en == nil { absent.append(.en) }
    if zhHant == nil { absent.append(.zhHant) }
    if ja == nil { absent.append(.ja) }
    return absent.count == Language.allCases.count ? [] : absent
  }

  /// One text for every language.
  package static func same(_ text: String) -> LocalizedText {
    LocalizedText(en: text, zhHant: text, ja: text)
  }

  package var sentence: Sentence {
    Sentence(en: text(.en), zhHant: text(.zhHant), ja: text(.ja))
  }
}
