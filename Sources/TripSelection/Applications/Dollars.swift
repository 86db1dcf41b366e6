import TripCosting

/// Sums in words where no paper's own form is at hand.
enum Dollars {
  /// NT$80,000,000
  static func text(_ money: Money) -> String {
    let digits = String(money.units.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    let sign = money.currency == .newTaiwanDollar ? "NT$" : ""
    return (money.units < 0 ? "-" : "") + sign + text
  }
}
