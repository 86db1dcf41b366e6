import TripCosting

/// Appends rows as XML (ECMA-376 18.3.1.73), every cell with its reference.
struct RowWriter: Sendable {
  /// The longest text of a cell, in UTF-16 units.
  static let longestText = 32_767

  private let plan: SheetPlan
  private var letters: [[UInt8]]
  private(set) var styles: CellStyles
  var bytes: [UInt8] = []

  init(_ plan: SheetPlan, styles: CellStyles) {
    self.plan = plan
    self.styles = styles
    letters = (0..<plan.columnCount).map { Array(CellReference.letters($0 + 1).utf8) }
  }

  /// The styles of empty cells.
  var columnStyles: [Int] {
    mutating get { plan.kinds.indices.map { style(at: $0, plan.kinds[$0], .plain) } }
  }

  /// The heading in the row, merged over all columns, as high as its text needs.
  mutating func appendHeading(_ text: String, row: Int) throws(XLSXWritingProblem) {
    let lines = LineCount.of(text, width: max(plan.widths.reduce(0, +), 12))
    let height = row == 1 ? min(lines * 21, 405) : lines * 15 + 1
    bytes += "<row r=\"\(row)\" ht=\"\(height)\" customHeight=\"1\">".utf8
    try append(text, column: 0, row: row, style: row == 1 ? CellStyles.title : CellStyles.heading)
    bytes += "</row>".utf8
  }

  mutating func appendHeader(row: Int) throws(XLSXWritingProblem) {
    beginRow(row, lines: LineCount.of(plan.sheet.columns.map { .text($0.title) }, widths: plan.widths))
    for (index, column) in plan.sheet.columns.enumerated() {
      try append(column.title, column: index, row: row, style: CellStyles.header)
    }
    bytes += "</row>".utf8
  }

  mutating func append(_ row: Row, row number: Int) throws(XLSXWritingProblem) {
    guard row.cells.count <= CellReference.lastColumn else {
      throw .tooManyColumns(sheet: plan.name, count: row.cells.count)
    }
    beginRow(number, lines: max(row.lines, LineCount.of(row.cells, widths: plan.widths)))
    for (index, cell) in row.cells.enumerated() { try append(cell, row.meaning, column: index, row: number) }
    for index in row.cells.count..<max(row.cells.count, plan.columnCount) {
      try append(.empty, row.meaning, column: index, row: number)
    }
    bytes += "</row>".utf8
  }

  /// A height that is not custom is reckoned anew when somebody changes the row.
  private mutating func beginRow(_ number: Int, lines: Int) {
    bytes += "<row r=\"".utf8
    bytes += String(number).utf8
    if lines > 1 { bytes += "\" ht=\"\(lines * 15)".utf8 }
    bytes += "\">".utf8
  }

  private mutating func append(
    _ cell: Cell, _ meaning: Meaning, column: Int, row: Int
  ) throws(XLSXWritingProblem) {
    let kind = CellKind(cell) ?? (column < plan.columnCount ? plan.kinds[column] : .text)
    switch cell {
    case .empty:
      if plan.isForm || meaning != .plain { appendBlank(column, row, style(at: column, kind, meaning)) }
    case .text(let text): try append(text, column: column, row: row, style: style(at: column, kind, meaning))
    default:
      if let number = CellNumber.text(cell) {
        appendNumber(number, column, row, style(at: column, kind, meaning))
      } else {
        let text = CellText.plain(cell)
        try append(text, column: column, row: row, style: style(at: column, .text, meaning))
      }
    }
  }

  private mutating func style(at column: Int, _ kind: CellKind, _ meaning: Meaning) -> Int {
    styles.number(kind, meaning, isOpen: plan.isOpen(column))
  }

  private mutating func append(
    _ text: String, column: Int, row: Int, style: Int
  ) throws(XLSXWritingProblem) {
    guard text.utf8.count <= RowWriter.longestText || text.utf16.count <= RowWriter.longestText else {
      throw .textTooLong(sheet: plan.name, cell: CellReference(column: column + 1, row: row))
    }
    appendStart(column, row, style)
    bytes += (EscapedString.needsPreserving(text) ? RowWriter.preserving : RowWriter.plainly).utf8
    EscapedString.append(text, to: &bytes)
    bytes += "</t></is></c>".utf8
  }

  private static let preserving = "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
  private static let plainly = "\" t=\"inlineStr\"><is><t>"

  private mutating func appendNumber(_ number: String, _ column: Int, _ row: Int, _ style: Int) {
    appendStart(column, row, style)
    bytes += "\"><v>".utf8
    bytes += number.utf8
    bytes += "</v></c>".utf8
  }

  private mutating func appendBlank(_ column: Int, _ row: Int, _ style: Int) {
    appendStart(column, row, style)
    bytes += "\"/>".utf8
  }

  /// <c r="B12" s="5
  private mutating func appendStart(_ column: Int, _ row: Int, _ style: Int) {
    bytes += "<c r=\"".utf8
    while letters.count <= column { letters.append(Array(CellReference.letters(letters.count + 1).utf8)) }
    bytes += letters[column]
    bytes += String(row).utf8
    bytes += "\" s=\"".utf8
    bytes += String(style).utf8
  }
}
