import TripCosting

/// Numbers as a spreadsheet file holds them (ECMA-376 18.3.1.96): so many units, so many digits behind the point.
struct CellNumber: Hashable, Sendable {
  /// Numbers are doubles there: longer ones would end in zeros.
  private static let longest: UInt64 = 999_999_999_999_999

  let units: Int64
  let digits: UInt8

  /// Nil for what a spreadsheet cannot hold as a number, and would change.
  @inline(__always)
  init?(_ cell: Cell) {
    switch cell {
    case .count(let count) where CellNumber.fits(count): self.init(count)
    case .money(let money) where CellNumber.fits(money.units): self.init(money.units, money.currency.digits)
    case .day(let day):
      guard let serial = Serial.number(day) else { return nil }
      self.init(serial)
    case .percent(let millionths) where CellNumber.fits(millionths): self.init(fraction: millionths)
    case .decimal(let value, let digits) where CellNumber.fits(value): self.init(value, digits)
    default: return nil
    }
  }

  private init(_ units: Int64, _ digits: UInt8 = 0) {
    self.units = units
    self.digits = digits
  }

  /// Of one, without zeros at the end: 5,000,000 is 0.05.
  private init(fraction millionths: Int64) {
    var (rest, digits) = (millionths, UInt8(8))
    while digits > 0, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    self.init(rest, digits)
  }

  private static func fits(_ number: Int64) -> Bool { number.magnitude <= longest }
}
