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
      widths[index] = max(widths[index], min(width(cell), ColumnSurvey.widest))
    }
  }

  private func width(_ cell: Cell) -> Int {
    switch cell {
    case .empty: 0
    case .text(let text):
      text.split(whereSeparator: \.isNewline).reduce(0) { max($0, DisplayWidth.of(String($1))) }
    case .money(let money): Digits.grouped(money).utf8.count + 4
    case .count, .day, .percent, .decimal: CellText.plain(cell).utf8.count
    }
  }
}
