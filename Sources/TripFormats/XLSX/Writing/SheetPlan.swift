/// Where things stand in a sheet of a workbook, and how wide; rows count from 1.
struct SheetPlan: Sendable {
  /// Rows below the data that whoever fills in the sheet may use.
  static let openRows = 200

  var sheet: Sheet
  /// The legal name.
  var name: String
  /// What empty cells of a column look like.
  var kinds: [CellKind]
  var widths: [Int]
  /// Rows of totals at the end.
  private let totals: Int

  init(_ sheet: Sheet, name: String) throws(XLSXWritingProblem) {
    let rows = sheet.headings.count + sheet.count + (sheet.columns.isEmpty ? 0 : 1)
    guard rows <= CellReference.lastRow else { throw .tooManyRows(sheet: name, count: rows) }
    guard sheet.columns.count <= CellReference.lastColumn else {
      throw .tooManyColumns(sheet: name, count: sheet.columns.count)
    }
    self.sheet = sheet
    self.name = name
    (kinds, widths) = ColumnSurvey(sheet).result
    var last = sheet.count
    while last > 0, sheet.row(last - 1).meaning == .total { last -= 1 }
    totals = sheet.count - last
  }

  var columnCount: Int { sheet.columns.count }
  var headerRow: Int { sheet.headings.count + 1 }
  /// The header's when there is no data.
  var lastRow: Int { sheet.headings.count + sheet.count + (columnCount > 0 ? 1 : 0) }
  var firstRow: Int { columnCount > 0 ? headerRow + 1 : headerRow }

  var isProtected: Bool { sheet.columns.contains { $0.isLocked } }
  /// Somebody fills it in.
  var isForm: Bool { isProtected || sheet.columns.contains { !$0.choices.isEmpty } }
  var lastOpenRow: Int { isForm ? min(lastRow + SheetPlan.openRows, CellReference.lastRow) : lastRow }

  /// The header and what can be sorted: totals stay where they are.
  var filterRange: CellRange { range(headerRow, isForm ? lastOpenRow : lastRow - totals) }

  func isOpen(_ column: Int) -> Bool { isProtected && column < columnCount && !sheet.columns[column].isLocked }

  /// All columns from one row to another.
  func range(_ first: Int, _ last: Int) -> CellRange {
    CellRange(CellReference(column: 1, row: first), CellReference(column: max(1, columnCount), row: max(1, last)))
  }

  /// The name in a formula, always quoted (ECMA-376 18.17.2.2).
  var quotedName: String { SheetPlan.quoted(name) }

  static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
