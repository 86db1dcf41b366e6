import TripCosting

/// Numbers as a spreadsheet file holds them (ECMA-376 18.3.1.96).
enum CellNumber {
  /// Numbers are doubles there: longer ones would end in zeros.
  private static let longest: UInt64 = 999_999_999_999_999

  /// Nil for what a spreadsheet cannot hold as a number, and would change.
  static func text(_ cell: Cell) -> String? {
    switch cell {
    case .count(let count) where fits(count): String(count)
    case .money(let money) where fits(money.units): Digits.plain(money)
    case .day(let day): Serial.number(day).map { String($0) }
    case .percent(let millionths) where fits(millionths): fraction(millionths)
    case .decimal(let value, let digits) where fits(value): Digits.decimal(value, digits: digits)
    default: nil
    }
  }

  static func fits(_ number: Int64) -> Bool { number.magnitude <= longest }

  /// Of one, without zeros at the end: 5,000,000 is 0.05.
  private static func fraction(_ millionths: Int64) -> String {
    var text = Digits.decimal(millionths, digits: 8)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
