import TripCosting

/// Appends rows as XML (ECMA-376 18.3.1.73), every cell with its reference.
struct RowWriter: ~Copyable {
  /// The longest text of a cell, in UTF-16 units.
  static let longestText = 32_767

  private let plan: SheetPlan
  /// Plain values, so that a cell asks the plan for nothing: its arrays would be kept and let go for each.
  private var columns: [ColumnStart] = []
  private let isForm: Bool
  var styles: CellStyles
  var run: ByteRun
  /// The number of the row that is being written, how high it must be, and where its height would stand.
  private var digits = ShortBytes(digits: 0)
  private var lines = 1
  private var heightPlace = 0

  init(_ plan: SheetPlan, styles: CellStyles, run: consuming ByteRun = ByteRun()) {
    self.plan = plan
    self.run = run
    self.styles = styles
    isForm = plan.isForm
    // Headings stand in the first column, also where there is none.
    startColumns(max(1, plan.columnCount))
  }

  private mutating func startColumns(_ count: Int) {
    for column in columns.count..<max(columns.count, count) { columns.append(ColumnStart(column, in: plan)) }
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
    digits = ShortBytes(digits: UInt32(row))
    _ = try append(text, column: 0, row: row, style: row == 1 ? CellStyles.title : CellStyles.heading)
    run.append("</row>" as StaticString)
  }

  mutating func appendHeader(row: Int) throws(XLSXWritingProblem) {
    beginRow(row, lines: 1)
    for (index, column) in plan.sheet.columns.enumerated() {
      let fits = try append(column.title, column: index, row: row, style: CellStyles.header)
      if !fits { raise(column.title, index) }
    }
    endRow()
  }

  mutating func append(_ row: Row, row number: Int) throws(XLSXWritingProblem) {
    guard row.cells.count <= CellReference.lastColumn else {
      throw .tooManyColumns(sheet: plan.name, count: row.cells.count)
    }
    startColumns(row.cells.count)
    beginRow(number, lines: row.lines)
    for index in row.cells.indices { try append(row.cells[index], row.meaning, column: index, row: number) }
    for index in row.cells.count..<max(row.cells.count, plan.columnCount) { appendEmpty(row.meaning, column: index) }
    endRow()
  }

  private mutating func beginRow(_ number: Int, lines: Int) {
    digits = ShortBytes(digits: UInt32(number))
    self.lines = lines
    run.append("<row r=\"" as StaticString)
    run.append(digits)
    heightPlace = run.count
    run.append("\">" as StaticString)
  }

  /// How high a row is shows when its cells have been written. A height that is not custom is reckoned anew when
  /// somebody changes the row.
  private mutating func endRow() {
    if lines > 1 { run.insert("\" ht=\"\(lines * 15)", at: heightPlace) }
    run.append("</row>" as StaticString)
  }

  @inline(__always)
  private mutating func append(
    _ cell: Cell, _ meaning: Meaning, column: Int, row: Int
  ) throws(XLSXWritingProblem) {
    switch cell {
    case .empty: appendEmpty(meaning, column: column)
    case .text(let text):
      let fits = try append(text, column: column, row: row, style: style(at: column, .text, meaning))
      if !fits { raise(text, column) }
    default:
      guard let number = CellNumber(cell), let kind = CellKind(cell) else {
        // Digits that are too many for a number.
        _ = try append(CellText.plain(cell), column: column, row: row, style: style(at: column, .text, meaning))
        return
      }
      append(number, column: column, style: style(at: column, kind, meaning))
    }
  }

  @inline(__always)
  private mutating func style(at column: Int, _ kind: CellKind, _ meaning: Meaning) -> Int {
    styles.number(kind, meaning, isOpen: columns[column].isOpen)
  }

  @inline(__always)
  private mutating func append(_ number: CellNumber, column: Int, style: Int) {
    appendStart(column, style)
    run.append("\"><v>" as StaticString)
    run.append(number)
    run.append("</v></c>" as StaticString)
  }

  /// True where the text surely takes one line.
  @inline(__always)
  private mutating func append(
    _ text: String, column: Int, row: Int, style: Int
  ) throws(XLSXWritingProblem) -> Bool {
    let count = text.utf8.count
    guard count <= RowWriter.longestText || text.utf16.count <= RowWriter.longestText else {
      throw .textTooLong(sheet: plan.name, cell: CellReference(column: column + 1, row: row))
    }
    appendStart(column, style)
    let place = run.count
    run.append("\" t=\"inlineStr\"><is><t>" as StaticString)
    let isPlain = run.appendPlain(text)
    if !isPlain { appendEscaped(text, at: place) }
    run.append("</t></is></c>" as StaticString)
    // No character is wider than it has bytes.
    return isPlain && count <= columns[column].width
  }

  private mutating func appendEscaped(_ text: String, at place: Int) {
    run.rewind(to: place)
    run.append("\" t=\"inlineStr\"><is><t" as StaticString)
    run.append(EscapedString.needsPreserving(text) ? " xml:space=\"preserve\">" : ">" as StaticString)
    EscapedString.append(text, to: &run)
  }

  /// Makes the row as high as the text needs.
  private mutating func raise(_ text: String, _ column: Int) {
    lines = max(lines, LineCount.of(text, width: columns[column].width))
  }

  /// Nothing, unless somebody is to write into it or the row has a colour.
  private mutating func appendEmpty(_ meaning: Meaning, column: Int) {
    guard isForm || meaning != .plain else { return }
    appendStart(column, style(at: column, columns[column].kind, meaning))
    run.append("\"/>" as StaticString)
  }

  /// <c r="B12" s="5
  @inline(__always)
  private mutating func appendStart(_ column: Int, _ style: Int) {
    run.append(columns[column].bytes)
    run.append(digits)
    run.append("\" s=\"" as StaticString)
    run.append(style)
  }
}
