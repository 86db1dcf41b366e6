import TripModel

/// Behind an event that is no longer as it was.
extension CalendarWords {
  static func movedFrom(_ before: String) -> Sentence {
    Sentence(en: " (before: \(before))", zhHant: "（原為 \(before)）", ja: "（変更前：\(before)）")
  }

  static let isNew = Sentence(en: " (new)", zhHant: "（新增）", ja: "（追加）")
  /// Place, title or anything else but the time.
  static let toldOtherwise = Sentence(en: " (details changed)", zhHant: "（內容更新）", ja: "（内容変更）")
}
