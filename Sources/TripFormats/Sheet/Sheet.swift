/// One row of a sheet.
package struct Row: Hashable, Sendable {
  package var cells: [Cell]
  package var meaning: Meaning
  /// How many lines high it is at least, in a workbook, where somebody is to write.
  package var lines: Int

  package init(_ cells: [Cell], _ meaning: Meaning = .plain, lines: Int = 1) {
    self.cells = cells
    self.meaning = meaning
    self.lines = lines
  }
}

/// A table before it is bytes; rows are made when asked for, so that a large one never stands in memory whole.
package struct Sheet: Sendable {
  /// What the sheet is called in a workbook.
  package var name: String
  /// Lines above the header, across all columns: a title, then what the reader should know.
  package var headings: [String]
  package var columns: [Column]
  package var count: Int
  package var row: @Sendable (Int) -> Row

  package init(
    name: String, headings: [String] = [], columns: [Column], count: Int, row: @escaping @Sendable (Int) -> Row
  ) {
    self.name = name
    self.headings = headings
    self.columns = columns
    self.count = count
    self.row = row
  }

  package init(name: String, headings: [String] = [], columns: [Column], rows: [Row]) {
    self.init(name: name, headings: headings, columns: columns, count: rows.count) { rows[$0] }
  }
}
