/// The three languages of papers and messages.
package enum Language: String, CaseIterable, Sendable {
  case en
  case zhHant = "zh-Hant"
  case ja

  /// The name of the language in itself, for a person who chooses one.
  package var name: String {
    switch self {
    case .en: "English"
    case .zhHant: "繁體中文"
    case .ja: "日本語"
    }
  }

  /// Between items that may hold commas; Japanese writes no semicolon.
  package var semicolon: String {
    switch self {
    case .en: "; "
    case .zhHant: "；"
    case .ja: "／"
    }
  }

  /// Reads a tag as people and locales write it: zh, zh-TW, zh_TW.UTF-8, ja_JP, en-GB; nil for other languages.
  package init?(tag: String) {
    let main = tag.lowercased().prefix { $0 != "-" && $0 != "_" && $0 != "." }
    switch main {
    case "en": self = .en
    case "zh": self = .zhHant
    case "ja": self = .ja
    default: return nil
    }
  }
}
