import TripCosting
import TripModel

/// Sums in words where no paper's own form is at hand.
enum Dollars {
  /// NT$200,000,000; 新臺幣2億元, as letters write it; 2億台湾ドル.
  static func sentence(_ money: Money) -> Sentence {
    let sign = money.currency == .newTaiwanDollar ? "NT$" : ""
    let text = (money.units < 0 ? "-" : "") + sign + digits(money.units)
    guard money.currency == .newTaiwanDollar, money.units > 0 else { return Sentence(verbatim: text) }
    return Sentence(en: text, zhHant: "新臺幣\(grouped(money.units, "萬"))元", ja: "\(grouped(money.units, "万"))台湾ドル")
  }

  /// 1億2,000萬
  private static func grouped(_ units: Int64, _ tenThousand: String) -> String {
    let parts = [(units / 100_000_000, "億"), (units / 10_000 % 10_000, tenThousand), (units % 10_000, "")]
    return parts.filter { $0.0 > 0 }.map { digits($0.0) + $0.1 }.joined()
  }

  /// 80,000,000, without a sign.
  private static func digits(_ units: Int64) -> String {
    let digits = String(units.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}
