/// Amounts in 大字, the numerals of Japanese receipts that a stroke cannot turn into others.
package enum Daiji {
  /// 金参萬伍阡円也 for 35,000 yen; 壱 stands before 拾, 百 and 阡 too, so that nothing can be put there.
  package static func receipt(yen: Int64) -> String { "金" + text(yen) + "円也" }

  /// 零 for zero; the amount without its sign.
  static func text(_ amount: Int64) -> String {
    var left = amount.magnitude
    var text = ""
    for unit in units {
      let (four, rest) = left.quotientAndRemainder(dividingBy: 10_000)
      if rest > 0 { text = group(rest) + unit + text }
      left = four
    }
    return text.isEmpty ? "零" : text
  }

  /// One to 9,999.
  private static func group(_ number: UInt64) -> String {
    var text = ""
    for (value, sign) in places {
      let digit = Int(number / value % 10)
      if digit > 0 { text += digits[digit] + sign }
    }
    return text
  }

  /// As guides to writing receipts list them (biz.moneyforward.com/invoice/basic/50435).
  private static let digits = ["", "壱", "弐", "参", "四", "伍", "六", "七", "八", "九"]
  private static let places: [(UInt64, String)] = [(1_000, "阡"), (100, "百"), (10, "拾"), (1, "")]
  private static let units = ["", "萬", "億", "兆", "京"]
}
