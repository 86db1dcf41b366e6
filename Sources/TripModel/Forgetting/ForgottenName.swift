/// What stands instead of a name that was removed; numbered, so that rows stay apart and room-mates together.
package enum ForgottenName {
  package static func sentence(_ number: Int) -> Sentence {
    Sentence(en: "[deleted \(number)]", zhHant: "〔已刪除\(number)〕", ja: "〔削除済み\(number)〕")
  }

  /// What stands before the number and behind it.
  private static let marks = Language.allCases.map { language in
    let parts = sentence(0).text(language).split(separator: "0").map(String.init)
    return (open: parts[0], close: parts[1])
  }

  /// The number in such a name; nil for any other, and beyond nine digits, as no trip forgets so many.
  package static func number(in name: String) -> Int? {
    // By bytes first: it is asked of every name on the roster.
    for mark in marks where name.utf8.starts(with: mark.open.utf8) && name.hasSuffix(mark.close) {
      let digits = name.dropFirst(mark.open.count).dropLast(mark.close.count)
      guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return Int(digits)
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
