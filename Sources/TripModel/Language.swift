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
}
