import TripCosting

/// Looks at a sheet's rows, the first and the last of a long one, for what its columns hold and how wide that is.
struct ColumnSurvey {
  private static let rowsAtStart = 1_900
  private static let rowsAtEnd = 100
  /// Longer text wraps.
  private static let widest = 48
  /// A title above figures wraps sooner, so that a sheet of long titles still prints in a size that can be read.
  private static let widestAboveFigures = 18
  /// What a spreadsheet program allows, with its margin.
  private static let limit = 230
  /// Room for the button of the filter.
  private static let button = 3

  private let columns: [Column]
  private var kinds: [CellKind?]
  private var widths: [Int]

  init(_ sheet: Sheet) {
    columns = sheet.columns
    kinds = sheet.columns.map { _ in nil }
    widths = sheet.columns.map { column in
      let widest = column.look == .figure ? ColumnSurvey.widestAboveFigures : ColumnSurvey.widest
      let title = min(DisplayWidth.of(column.title) + ColumnSurvey.button, widest)
      return max(min(column.width, ColumnSurvey.limit), title)
    }
    let start = min(sheet.count, ColumnSurvey.rowsAtStart)
    for index in 0..<start { look(at: sheet.row(index)) }
    for index in max(start, sheet.count - ColumnSurvey.rowsAtEnd)..<max(start, sheet.count) {
      look(at: sheet.row(index))
    }
  }

  /// Into an empty column of figures somebody may type numbers; as text they would not add up.
  var result: (kinds: [CellKind], widths: [Int]) {
    (zip(kinds, columns).map { $0 ?? ($1.look == .figure ? .decimal : .text) }, widths)
  }

  private mutating func look(at row: Row) {
    for (index, cell) in row.cells.prefix(widths.count).enumerated() {
      if kinds[index] == nil, row.meaning != .total { kinds[index] = CellKind(cell) }
      // Most cells are no wider than their column is already.
      let known = widths[index]
      if known < ColumnSurvey.widest, ColumnSurvey.bound(cell) > known {
        widths[index] = max(known, min(ColumnSurvey.width(cell), ColumnSurvey.widest))
      }
    }
  }

  /// What the cell's width cannot pass, told without making its text.
  private static func bound(_ cell: Cell) -> Int {
    switch cell {
    case .text(let text): text.utf8.withContiguousStorageIfAvailable { TextScan($0).widest } ?? .max
    case .percent, .decimal: .max
    default: width(cell)
    }
  }

  private static func width(_ cell: Cell) -> Int {
    switch cell {
    case .empty: 0
    case .text(let text): width(text)
    case .count(let count): digits(count) + (count < 0 ? 1 : 0)
    case .money(let money): width(money)
    case .day: 10
    case .percent, .decimal: CellText.plain(cell).utf8.count
    }
  }

  /// Of the sum as people read it, with a comma before every third digit, and a margin.
  private static func width(_ money: Money) -> Int {
    let fraction = Int(money.currency.digits)
    let whole = max(digits(money.units) - fraction, 1)
    return whole + (whole - 1) / 3 + (fraction > 0 ? fraction + 1 : 0) + (money.units < 0 ? 1 : 0) + 4
  }

  private static func digits(_ number: Int64) -> Int {
    var (rest, digits) = (number.magnitude, 1)
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }

  /// Of the widest line. Text without a byte that a line's end may begin with is one; finding its characters, as
  /// splitting it does, costs more than all else here.
  private static func width(_ text: String) -> Int {
    guard text.utf8.contains(where: { $0 < 32 || $0 == 0xC2 || $0 == 0xE2 }) else { return DisplayWidth.of(text) }
    return text.split(whereSeparator: \.isNewline).reduce(0) { max($0, DisplayWidth.of(String($1))) }
  }
}
