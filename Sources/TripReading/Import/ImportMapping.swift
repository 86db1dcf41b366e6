package import TripModel

/// Which column of a sent table means what: by our own names at once, by likeness only when confirmed.
package struct ImportMapping<Column: RosterColumn>: Sendable {
  /// A header that is not read, and what it may have been meant for.
  package struct Open: Hashable, Sendable {
    package var header: String
    package var guess: Column?
    /// Table and place.
    package var place: String
  }

  /// Columns by their places, from 0.
  package private(set) var columns: [Int: Column] = [:]
  package private(set) var open: [Open] = []
  /// Columns whose dates are in years of the Republic, as their header says.
  package private(set) var rocColumns: Set<Column> = []
  /// Where the header stands among the table's rows.
  package private(set) var headerRow = 0

  /// Nil where no row within the first twenty names two of our columns.
  ///
  /// - Parameter confirmed: headers as written, with our key, or nothing for a header that is to be left out.
  package init?(_ table: ImportTable, confirmed: [String: String]) {
    let names = Self.names
    let keys = Dictionary(confirmed.map { (HeaderText($0.key).key, $0.value) }) { first, _ in first }
    func column(_ header: HeaderText) -> Column? {
      if let key = keys[header.key] { return Column(rawValue: key) }
      return names[header.key]
    }
    let counts = table.rows.prefix(20).map { row in row.cells.count { column(HeaderText($0.text)) != nil } }
    guard let most = counts.max(), most >= 2, let row = counts.firstIndex(of: most) else { return nil }
    headerRow = row
    for (index, cell) in table.rows[row].cells.enumerated() where !cell.text.isEmpty {
      let header = HeaderText(cell.text)
      if let column = column(header), !columns.values.contains(column) {
        columns[index] = column
        if header.isROC { rocColumns.insert(column) }
      } else if keys[header.key] == nil {
        open.append(Open(header: cell.text, guess: Self.guess(cell.text), place: cell.place.words(in: table.name)))
      }
    }
  }

  /// Of the cell under a column; of the row where there is no such cell.
  package func place(of column: Column, in row: ImportRow) -> ImportPlace {
    columns.first { $0.value == column }.map { row.cell($0.key).place } ?? row.place
  }

  private static var names: [String: Column] {
    var names: [String: Column] = [:]
    for column in Column.allCases {
      for name in [column.rawValue, column.label.en, column.label.zhHant, column.label.ja] + column.aliases {
        let key = HeaderText.plain(name)
        if names[key] == nil { names[key] = column }
      }
    }
    return names
  }

  /// The nearest of our names, or one that the header contains.
  private static func guess(_ header: String) -> Column? {
    let names = names
    let key = HeaderText.plain(header)
    // Surname and given name in one cell are two columns of ours: nothing to be guessed.
    guard !key.contains("英文姓名"), !key.contains("fullname") else { return nil }
    if let within = names.keys.filter({ $0.count >= 2 && key.contains($0) }).max(by: { ($0.count, $1) < ($1.count, $0) }
    ) {
      return names[within]
    }
    return Suggestion.closest(to: key, among: names.keys.sorted()).flatMap { names[$0] }
  }
}
