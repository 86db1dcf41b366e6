import TripModel

/// Help that guests often ask for, as hotels call it.
enum AssistanceTable {
  /// What is asked for in a language; nil where any of it is in words that nobody has translated here.
  static func words(_ text: String, _ language: Language) -> String? {
    let parts = text.split { "、，,;；/／".contains($0) }.map { plain(String($0)) }.filter { !$0.isEmpty }
    let told = parts.compactMap { part in
      table.first { $0.words.contains(part) }?.told.text(language)
    }
    return told.isEmpty || told.count < parts.count ? nil : told.listedNames(language)
  }

  private static func plain(_ part: String) -> String {
    let text = part.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for word in ["需要", "需", "請備"] where text.hasPrefix(word) { return String(text.dropFirst(word.count)) }
    return text
  }

  private static let table: [(words: Set<String>, told: Sentence)] = [
    (["輪椅", "轮椅", "車椅子", "車いす", "wheelchair", "a wheelchair"], Sentence(en: "wheelchair", zhHant: "輪椅", ja: "車椅子")),
    (
      ["嬰兒床", "婴儿床", "ベビーベッド", "baby cot", "cot", "baby crib", "crib"],
      Sentence(en: "baby cot", zhHant: "嬰兒床", ja: "ベビーベッド")
    ),
    (
      [
        "無障礙房", "無障礙客房", "無障礙房間", "無障礙房型", "バリアフリールーム", "ユニバーサルルーム", "バリアフリー客室", "accessible room",
        "barrier-free room",
      ], Sentence(en: "accessible room", zhHant: "無障礙客房", ja: "バリアフリールーム")
    ),
    (["拐杖", "柺杖", "手杖", "杖", "walking stick"], Sentence(en: "walks with a stick", zhHant: "使用拐杖", ja: "杖を使用")),
    (["低樓層", "低樓層房", "低層階", "low floor"], Sentence(en: "low floor", zhHant: "低樓層", ja: "低層階")),
  ]
}
