/// A table that someone sent, before its columns are understood.
package struct ImportTable: Hashable, Sendable {
  /// What a table is known to hold before its header is read.
  package enum Kind: Hashable, Sendable {
    case list
    /// The one company of a form.
    case company
    /// The people of a form.
    case people
  }

  /// The file, and behind an exclamation mark the sheet where there is one.
  package var name: String
  package var kind: Kind
  package var rows: [ImportRow]
  /// Saved from the trip's page: what helps in a spreadsheet does not help there.
  package var isSaved = false
  /// What could not even become a cell.
  package var refusals: [ImportRefusal] = []

  package init(name: String, kind: Kind = .list, rows: [ImportRow]) {
    self.name = name
    self.kind = kind
    self.rows = rows
  }
}

/// A row as the spreadsheet or the file counts it.
package struct ImportRow: Hashable, Sendable {
  package var number: Int
  package var cells: [ImportCell]
  package var place: ImportPlace

  /// - Parameter place: the number, unless told.
  package init(number: Int, cells: [ImportCell], place: ImportPlace? = nil) {
    self.number = number
    self.cells = cells
    self.place = place ?? .cell("\(number)")
  }

  package var isEmpty: Bool { cells.allSatisfy { $0.text.isEmpty } }

  /// An empty cell where the row ends before.
  package func cell(_ index: Int) -> ImportCell {
    cells.indices.contains(index) ? cells[index] : ImportCell(text: "")
  }
}
