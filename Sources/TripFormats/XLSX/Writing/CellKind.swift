import TripCosting

/// What a cell holds, as far as its number format goes.
enum CellKind: Hashable, Sendable {
  case text, count, day
  /// As many digits as the number has.
  case decimal
  /// Digits behind the decimal point, none to six.
  case percent(Int)
  case money(Currency)

  /// Nil for an empty cell, which looks like its column.
  init?(_ cell: Cell) {
    switch cell {
    case .empty: return nil
    case .text: self = .text
    case .count: self = .count
    case .money(let money): self = .money(money.currency)
    case .day: self = .day
    case .decimal: self = .decimal
    case .percent(let millionths): self = .percent(CellKind.digits(millionths))
    }
  }

  /// As many as are needed to show the percentage whole.
  private static func digits(_ millionths: Int64) -> Int {
    var (rest, digits) = (millionths, 6)
    while digits > 0, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    return digits
  }
}
