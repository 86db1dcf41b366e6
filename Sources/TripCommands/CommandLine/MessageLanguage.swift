import TripModel

/// The language of messages: --language, else the locale (POSIX: LC_ALL, LC_MESSAGES, LANG), else English.
enum MessageLanguage {
  static func of(_ words: [String], _ environment: [String: String]) -> Language {
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--language="), let language = Language(rawValue: String(word.dropFirst(11))) {
        return language
      }
      if word == "--language", words.indices.contains(index + 1), let language = Language(rawValue: words[index + 1]) {
        return language
      }
    }
    return ofLocale(environment)
  }

  static func ofLocale(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return .en }
    if locale.hasPrefix("ja") { return .ja }
    return locale.hasPrefix("zh") ? .zhHant : .en
  }
}
