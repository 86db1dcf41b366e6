import TripCosting

/// Appends rows as XML (ECMA-376 18.3.1.73), every cell with its reference.
struct RowWriter: ~Copyable {
  /// The longest text of a cell, in UTF-16 units.
  static let longestText = 32_767

  private let plan: SheetPlan
  /// <c r="B of every column.
  private var starts: [[UInt8]] = []
  var styles: CellStyles
  var run = ByteRun()

  init(_ plan: SheetPlan, styles: CellStyles) {
    self.plan = plan
    self.styles = styles
    // Headings stand in the first column, also where there is none.
    startColumns(max(1, plan.columnCount))
  }

  private mutating func startColumns(_ count: Int) {
    for column in starts.count..<max(starts.count, count) {
      starts.append(Array("<c r=\"\(CellReference.letters(column + 1))".utf8))
    }
  }

  /// The styles of empty cells.
  var columnStyles: [Int] {
    mutating get { plan.kinds.indices.map { style(at: $0, plan.kinds[$0], .plain) } }
  }

  /// The heading in the row, merged over all columns, as high as its text needs.
  mutating func appendHeading(_ text: String, row: Int) throws(XLSXWritingProblem) {
    let lines = LineCount.of(text, width: max(plan.widths.reduce(0, +), 12))
    let height = row == 1 ? min(lines * 21, 405) : lines * 15 + 1
    run.append("<row r=\"\(row)\" ht=\"\(height)\" customHeight=\"1\">")
    try append(text, column: 0, row: row, style: row == 1 ? CellStyles.title : CellStyles.heading)
    run.append("</row>" as StaticString)
  }

  mutating func appendHeader(row: Int) throws(XLSXWritingProblem) {
    beginRow(row, lines: LineCount.of(plan.sheet.columns.map { .text($0.title) }, widths: plan.widths))
    for (index, column) in plan.sheet.columns.enumerated() {
      try append(column.title, column: index, row: row, style: CellStyles.header)
    }
    run.append("</row>" as StaticString)
  }

  mutating func append(_ row: Row, row number: Int) throws(XLSXWritingProblem) {
    guard row.cells.count <= CellReference.lastColumn else {
      throw .tooManyColumns(sheet: plan.name, count: row.cells.count)
    }
    startColumns(row.cells.count)
    beginRow(number, lines: max(row.lines, LineCount.of(row.cells, widths: plan.widths)))
    for (index, cell) in row.cells.enumerated() { try append(cell, row.meaning, column: index, row: number) }
    for index in row.cells.count..<max(row.cells.count, plan.columnCount) {
      try append(.empty, row.meaning, column: index, row: number)
    }
    run.append("</row>" as StaticString)
  }

  /// A height that is not custom is reckoned anew when somebody changes the row.
  private mutating func beginRow(_ number: Int, lines: Int) {
    run.append("<row r=\"" as StaticString)
    run.append(number)
    if lines > 1 { run.append("\" ht=\"\(lines * 15)") }
    run.append("\">" as StaticString)
  }

  private mutating func append(
    _ cell: Cell, _ meaning: Meaning, column: Int, row: Int
  ) throws(XLSXWritingProblem) {
    switch cell {
    case .empty:
      let kind = column < plan.columnCount ? plan.kinds[column] : .text
      if plan.isForm || meaning != .plain { appendBlank(column, row, style(at: column, kind, meaning)) }
    case .text(let text): try append(text, column: column, row: row, style: style(at: column, .text, meaning))
    case .count(let count) where CellNumber.fits(count):
      appendStart(column, row, style(at: column, .count, meaning))
      run.append("\"><v>" as StaticString)
      run.append(Int(count))
      run.append("</v></c>" as StaticString)
    default: try appendOther(cell, meaning, column: column, row: row)
    }
  }

  private mutating func appendOther(
    _ cell: Cell, _ meaning: Meaning, column: Int, row: Int
  ) throws(XLSXWritingProblem) {
    guard let number = CellNumber.text(cell), let kind = CellKind(cell) else {
      let style = style(at: column, .text, meaning)
      return try append(CellText.plain(cell), column: column, row: row, style: style)
    }
    appendStart(column, row, style(at: column, kind, meaning))
    run.append("\"><v>" as StaticString)
    run.append(number)
    run.append("</v></c>" as StaticString)
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
    var text = text
    let isWritten = text.withUTF8 { units in
      guard TextScan(units).isPlain else { return false }
      run.append("\" t=\"inlineStr\"><is><t>" as StaticString)
      run.append(units)
      return true
    }
    if !isWritten { appendEscaped(text) }
    run.append("</t></is></c>" as StaticString)
  }

  private mutating func appendEscaped(_ text: String) {
    let isKept = EscapedString.needsPreserving(text)
    run.append("\" t=\"inlineStr\"><is><t" as StaticString)
    run.append(isKept ? " xml:space=\"preserve\">" : ">" as StaticString)
    var bytes: [UInt8] = []
    EscapedString.append(text, to: &bytes)
    run.append(bytes)
  }

  private mutating func appendBlank(_ column: Int, _ row: Int, _ style: Int) {
    appendStart(column, row, style)
    run.append("\"/>" as StaticString)
  }

  /// <c r="B12" s="5
  @inline(__always)
  private mutating func appendStart(_ column: Int, _ row: Int, _ style: Int) {
    run.append(starts[column])
    run.append(row)
    run.append("\" s=\"" as StaticString)
    run.append(style)
  }
}
