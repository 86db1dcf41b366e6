import TripModel

/// The language of messages: --language, else the locale (POSIX: LC_ALL, LC_MESSAGES, LANG), else English.
enum MessageLanguage {
  static func of(_ words: [String], _ environment: [String: String]) -> Language {
    let joined = words.compactMap { $0.hasPrefix("--language=") ? String($0.dropFirst(11)) : nil }
    let apart = zip(words, words.dropFirst()).compactMap { $0 == "--language" ? $1 : nil }
    return (joined + apart).first.flatMap(Language.init(tag:)) ?? ofLocale(environment)
  }

  static func ofLocale(_ environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return names.first { !$0.isEmpty }.flatMap(Language.init(tag:)) ?? .en
  }
}
