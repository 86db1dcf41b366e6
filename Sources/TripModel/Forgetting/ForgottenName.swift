/// What stands instead of a name that was removed; numbered, so that rows stay apart and room-mates together.
package enum ForgottenName {
  package static func sentence(_ number: Int) -> Sentence {
    Sentence(en: "[deleted \(number)]", zhHant: "〔已刪除\(number)〕", ja: "〔削除済み\(number)〕")
  }

  /// The number in such a name; nil for any other.
  package static func number(in name: String) -> Int? {
    for language in Language.allCases {
      let parts = sentence(0).text(language).split(separator: "0")
      guard name.hasPrefix(parts[0]), name.hasSuffix(parts[1]) else { continue }
      return Int(name.dropFirst(parts[0].count).dropLast(parts[1].count))
    }
    return nil
  }
}

extension Delegate {
  /// Whose personal data were removed; counts and money remain.
  package var isForgotten: Bool { ForgottenName.number(in: name) != nil }
}

/// What stands instead of an application's contact that was removed, so that what was filled in stays filled in.
package enum ForgottenContact {
  package static let mark = Sentence(en: "[deleted]", zhHant: "〔已刪除〕", ja: "〔削除済み〕")

  package static func isMark(_ text: String) -> Bool { Language.allCases.contains { mark.text($0) == text } }
}
