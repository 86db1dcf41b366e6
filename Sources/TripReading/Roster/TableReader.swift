import TripCosting
import TripModel

/// Reads a CSV table row by row once its header is understood; a broken row never hides the next.
struct TableReader<Column: RosterColumn> {
  let notebook: Notebook
  let file: UInt16
  private(set) var reader: CSVReader
  private var positions: [Column: Int] = [:]
  private var rocColumns: Set<Column> = []
  private(set) var width = 0
  private var reported = 0
  private let limits: CSVLimits
  private var rows = 0
  private var record = CSVRecord()

  /// Nil where there is no header at all.
  init?(_ text: TextFile, notebook: Notebook, limits: CSVLimits = CSVLimits()) {
    (self.notebook, self.limits) = (notebook, limits)
    file = notebook.registry.add(text)
    reader = CSVReader(text)
    var header = CSVRecord()
    guard reader.next(into: &header) else {
      if let first = Column.allCases.first { notebook.report(.missingColumn(first.rawValue), in: file, at: 0) }
      return nil
    }
    width = header.fields.count
    reader.expectedCount = width
    readHeader(header)
  }

  /// Where a column stands, or nil; asked once before the rows are read.
  func position(_ column: Column) -> Int? { positions[column] }

  func isROC(_ column: Column) -> Bool { rocColumns.contains(column) }

  func require(_ columns: [Column]) {
    for column in columns where positions[column] == nil {
      notebook.report(.missingColumn(column.rawValue), in: file, at: 0)
    }
  }

  /// Told for each column that is there and empty in this row.
  func require(_ columns: [Column], in cells: RowCells) {
    for column in columns where positions[column] != nil && cells.text(positions[column]).isEmpty {
      notebook.report(.emptyCell(column.told), at: cells.origin, field: column.field)
    }
  }

  /// The cells of the next row; as for ``next(into:)``.
  mutating func nextCells() -> RowCells? {
    // Taken out and put back, so that the fields of the last row give their room to the next.
    var record = CSVRecord()
    swap(&record, &self.record)
    defer { swap(&record, &self.record) }
    guard let origin = next(into: &record) else { return nil }
    return RowCells(reader: reader, record: record, origin: origin, notebook: notebook)
  }

  /// The next row, with an origin of its own; rows with too few or too many fields are reported and still read.
  mutating func next(into record: inout CSVRecord) -> Origin? {
    repeat {
      let found = reader.next(into: &record)
      reportNewProblems()
      guard found else { return nil }
      // Spreadsheet programs leave rows of separators behind.
    } while record.fields.allSatisfy { $0.range.isEmpty }
    guard isWithin(record) else { return nil }
    notebook.countRow()
    let origin = notebook.registry.mark(.row, file, at: record.start)
    if record.fields.count != width, !isShort(record) {
      notebook.report(.fieldCount(found: record.fields.count, expected: width), at: origin)
    }
    return origin
  }

  /// False where the table is over for being too long; a cell that is too long is told and still read.
  private mutating func isWithin(_ record: CSVRecord) -> Bool {
    rows += 1
    guard rows <= limits.rows else {
      report(CSVProblem(.tooManyRows(limit: limits.rows), at: record.start))
      return false
    }
    let end = record.fields.last?.range.upperBound ?? record.start
    guard end - record.start > limits.cell else { return true }
    for field in record.fields where field.range.count > limits.cell {
      report(CSVProblem(.longCell(limit: limits.cell), at: field.range.lowerBound))
    }
    return true
  }

  private func report(_ problem: CSVProblem) {
    notebook.report(.csv(problem), in: file, at: problem.offset, length: problem.length)
  }

  /// Spreadsheet programs drop empty fields at the end of a row.
  private func isShort(_ record: CSVRecord) -> Bool { record.fields.count < width && record.fields.count > 1 }

  private mutating func reportNewProblems() {
    while reported < reader.problems.count {
      report(reader.problems[reported])
      reported += 1
    }
  }

  private mutating func readHeader(_ header: CSVRecord) {
    var names: [String: Column] = [:]
    for column in Column.allCases {
      for name in [column.rawValue, column.label.en, column.label.zhHant, column.label.ja] + column.aliases {
        let key = HeaderText.plain(name)
        if names[key] == nil { names[key] = column }
      }
    }
    var keys: [Column?] = []
    for (index, field) in header.fields.enumerated() {
      let text = HalfWidth.trim(reader.text(field))
      let header = HeaderText(text)
      let column = names[header.key]
      keys.append(note(column, text, at: index, field: field) ? column : nil)
      if let column, header.isROC { rocColumns.insert(column) }
    }
    notebook.registry.setLayout(
      TableLayout(
        separator: reader.separator, keys: keys.map { $0?.rawValue }, isPersonal: keys.map { $0?.isPersonal ?? true }),
      of: file)
  }

  /// False for a column that is unknown or repeated.
  private mutating func note(_ column: Column?, _ text: String, at index: Int, field: CSVRecord.Field) -> Bool {
    let (offset, length) = (field.range.lowerBound, max(1, field.range.count))
    guard let column else {
      let closest = Suggestion.closest(to: text, among: Column.allCases.map(\.rawValue))
      if !text.isEmpty { notebook.report(.unknownColumn(text, closest: closest), in: file, at: offset, length: length) }
      return false
    }
    guard positions[column] == nil else {
      notebook.report(
        .duplicateColumn(text, first: column.rawValue), in: file, at: offset, length: length)
      return false
    }
    positions[column] = index
    return true
  }
}
