/// A table that someone sent, before its columns are understood.
package struct ImportTable: Hashable, Sendable {
  /// The file, and behind an exclamation mark the sheet where there is one.
  package var name: String
  package var rows: [ImportRow]

  package init(name: String, rows: [ImportRow]) {
    self.name = name
    self.rows = rows
  }
}

/// A row as the spreadsheet or the file counts it.
package struct ImportRow: Hashable, Sendable {
  package var number: Int
  package var cells: [ImportCell]

  package init(number: Int, cells: [ImportCell]) {
    self.number = number
    self.cells = cells
  }

  package var isEmpty: Bool { cells.allSatisfy { $0.text.isEmpty } }

  /// An empty cell where the row ends before.
  package func cell(_ index: Int) -> ImportCell {
    cells.indices.contains(index) ? cells[index] : ImportCell(text: "", place: "")
  }
}
