package import TripCosting

/// The plain text of a cell.
package enum CellText {
  package static func plain(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let money): Digits.plain(money)
    case .day(let day): day.iso
    case .percent(let millionths): Digits.decimal(millionths, digits: 6) + "%"
    case .decimal(let value, let digits): Digits.decimal(value, digits: digits)
    }
  }
}

/// Numbers as text, exactly.
package enum Digits {
  /// 66800, -12.50: what a spreadsheet and an accountant's import read as a number.
  package static func plain(_ money: Money) -> String { decimal(money.units, digits: money.currency.digits) }

  /// 66,800, -12.50: for people.
  package static func grouped(_ money: Money) -> String {
    let text = Array(plain(money).utf8)
    let start = money.units < 0 ? 1 : 0
    let point = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
    var grouped = Array(text[..<start])
    for index in start..<point {
      if index > start, (point - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(text[index])
    }
    return String(decoding: grouped + text[point...], as: UTF8.self)
  }

  package static func decimal(_ units: Int64, digits: UInt8) -> String {
    let count = Int(digits)
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, count + 1 - text.count)) + text
    let sign = units < 0 ? "-" : ""
    return count == 0 ? sign + padded : sign + padded.dropLast(count) + "." + padded.suffix(count)
  }
}
