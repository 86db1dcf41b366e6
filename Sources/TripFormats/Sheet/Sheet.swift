/// One row of a sheet.
package struct Row: Hashable, Sendable {
  package var cells: [Cell]
  package var meaning: Meaning

  package init(_ cells: [Cell], _ meaning: Meaning = .plain) {
    self.cells = cells
    self.meaning = meaning
  }
}

/// A column of a sheet; the width is in characters of Latin text.
package struct Column: Hashable, Sendable {
  package var title: String
  package var width: Int

  package init(_ title: String, width: Int = 12) {
    self.title = title
    self.width = width
  }
}

/// A table before it is bytes; rows are made when asked for, so that a large one never stands in memory whole.
package struct Sheet: Sendable {
  package var name: String
  package var columns: [Column]
  package var count: Int
  package var row: @Sendable (Int) -> Row

  package init(name: String, columns: [Column], count: Int, row: @escaping @Sendable (Int) -> Row) {
    self.name = name
    self.columns = columns
    self.count = count
    self.row = row
  }

  package init(name: String, columns: [Column], rows: [Row]) {
    self.init(name: name, columns: columns, count: rows.count) { rows[$0] }
  }
}
