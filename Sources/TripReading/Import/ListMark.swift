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
