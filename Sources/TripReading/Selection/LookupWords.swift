import TripModel

/// How questions and answers may be written, in `lookups.csv` and on the sheet that is filled in.
enum LookupWords {
  static let questions = Requirement.allCases.map { requirement in
    (requirement, [requirement.rawValue, requirement.title.zhHant, requirement.title.en, requirement.title.ja])
  }

  static let answers: [(Lookup.Answer, [String])] = [
    (.met, ["met", "符合", "合格", "查無", "該当なし", "適合"]), (.notMet, ["not met", "不符合", "不合格", "查有", "該当", "不適合"]),
  ]

  /// What may be answered, in the language of Taiwanese papers and ours.
  static func choices(_ requirement: Requirement) -> [String] {
    let words = Lookup.Answer.allCases.map { $0.word(on: requirement) }
    return words.map(\.zhHant) + words.map(\.en)
  }

  static func requirement(_ word: String) -> Requirement? { value(word, questions) }

  /// Of an exclusion 符合 could mean either, so only the words that say what was found are taken.
  static func answer(_ word: String, to requirement: Requirement) -> Lookup.Answer? {
    let isExclusion = Requirement.exclusions.contains(requirement)
    let other: Set = isExclusion ? ["符合", "合格", "適合", "不符合", "不合格", "不適合"] : ["查無", "查有", "該当なし", "該当"]
    return other.contains(HeaderText.plain(word)) ? nil : value(word, answers)
  }

  private static func value<Value>(_ word: String, _ values: [(Value, [String])]) -> Value? {
    let plain = HeaderText.plain(word)
    return values.first { $0.1.contains { HeaderText.plain($0) == plain } }?.0
  }
}
