/// Words by which people say that they eat everything or need no help, in any language.
package enum NothingSpecial {
  /// 無, none, なし: so that a paper in another language does not print them as a diet.
  package static func isSaid(by text: String) -> Bool {
    !text.isEmpty && words.contains(text.lowercased().filter { !$0.isWhitespace && !".。-－".contains($0) })
  }

  private static let words: Set = [
    "無", "无", "沒有", "none", "no", "nil", "n/a", "なし", "無し", "特になし", "正常", "正常飲食", "ok", "否", "不需要", "",
  ]
}
