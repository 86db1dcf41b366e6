/// What people write into a list that is nobody and nothing of its own.
enum ListMark {
  /// 合計, 共 4 人, 4人, 總計：12, 以下空白.
  static func isSum(_ text: String) -> Bool {
    let plain = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace && !":()[]【】-—*=.,、".contains($0) }
    if let word = strong.first(where: plain.hasPrefix) {
      let rest = plain.dropFirst(word.count)
      guard let next = rest.first, !"人名男女共".contains(next) else { return true }
      // Total24 Parts is a company, Total 12 and 合計4人 are none.
      let unit = String(rest.drop(while: isDigit))
      return unit.isEmpty || units.contains(unit)
    }
    let word = weak.first(where: plain.hasPrefix)
    let rest = plain.dropFirst(word?.count ?? 0)
    guard !rest.isEmpty else { return word != nil }
    let unit = rest.drop(while: isDigit)
    return unit.count < rest.count && (units.contains(String(unit)) || word != nil && unit.isEmpty)
  }

  /// 同上: as whoever stands above.
  static func isDitto(_ text: String) -> Bool { dittos.contains(HalfWidth.fold(text).uppercased()) }

  // MARK: - Nobody

  /// ／, 待定, TBA, ○○○, 王○明, 王先生: no name of anybody.
  static func isNobody(_ text: String) -> Bool {
    let plain = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace && !"()[]【】".contains($0) }
    guard plain.contains(where: { $0.isLetter }) else { return !plain.isEmpty }
    if nobodies.contains(plain) || openEnds.contains(where: plain.hasSuffix) { return true }
    // Signs that stand for characters of a name which is not to be known.
    let covers = plain.filter { "○◯〇●*".contains($0) }
    if plain.contains("○") || plain.contains("◯") || plain.contains("*") || covers.count > 1 { return true }
    return plain.contains(/^\p{Han}{0,2}(O{2,}|X{2,})$/)
      || plain.contains(/^\p{Han}(先生|小姐|女士|經理|董事長|總經理)$/)
  }

  /// 例：王小明, 範例：…, and the words alone, as lists have them in front of a row that shows how it is filled in.
  static func isExample(_ text: String) -> Bool {
    let plain = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace }
    let bare = plain.filter { !"()[]【】:*".contains($0) }
    return examples.contains(bare) || examples.contains { plain.hasPrefix($0 + ":") || plain.hasPrefix("(\($0))") }
  }

  /// Of a name in Latin letters, whose owner may well be called Na.
  static func isNoLatinName(_ text: String) -> Bool {
    let plain = HalfWidth.fold(text).uppercased().filter { !$0.isWhitespace }
    return !plain.isEmpty
      && (!plain.contains(where: \.isLetter)
        || ["TBA", "TBD", "TBC", "N/A", "XXX", "OOO", "NAN", "NULL"].contains(plain))
  }

  private static let nobodies: Set = [
    "待定", "未定", "待補", "未填", "待確認", "待通知", "待提供", "待派", "未決定", "未決", "人選未定", "尚未決定", "尚未確定", "調整中", "TBA", "TBD", "TBC",
    "TOBEADVISED", "TOBEDECIDED", "N/A", "NA", "NIL", "NONE", "NULL", "NAN", "無", "空白", "不明", "姓名", "氏名", "NAME", "同行者",
  ]
  private static let openEnds = ["待定", "未定", "待補", "待確認", "待派"]
  private static let examples: Set = [
    "例", "例如", "範例", "範本", "填寫範例", "填表範例", "示例", "記入例", "EX", "E.G.", "EXAMPLE", "SAMPLE",
  ]

  private static func isDigit(_ sign: Character) -> Bool {
    sign.isASCII && sign.isNumber || "一二三四五六七八九十".contains(sign)
  }

  private static let strong = [
    "合計", "合计", "總計", "总计", "総計", "小計", "小计", "共計", "總人數", "總數", "人數", "以下空白", "SUBTOTAL", "TOTAL",
    "GRANDTOTAL",
  ]
  private static let weak = ["共", "計"]
  private static let units: Set = ["人", "名", "位", "家", "社", "筆", "件", "PEOPLE", "PERSONS", "PAX"]
  private static let dittos: Set = ["同上", "同前", "仝上", "仝", "〃", "々", "″", "\"", "DITTO", "SAME AS ABOVE"]
}
