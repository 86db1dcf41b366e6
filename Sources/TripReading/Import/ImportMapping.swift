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
    let (names, aliases) = (Self.names, Self.aliases)
    let keys = Dictionary(confirmed.map { (HeaderText($0.key).key, $0.value) }) { first, _ in first }
    func column(_ header: HeaderText) -> Column? {
      if let key = keys[header.key] { return Column(rawValue: key) }
      if let column = names[header.key] ?? aliases[header.key] ?? names[header.bare] ?? aliases[header.bare] {
        return column
      }
      // 姓名 Name: both must mean the same.
      guard let (first, second) = header.pair, let column = names[first] ?? aliases[first] else { return nil }
      return column == names[second] ?? aliases[second] ? column : nil
    }
    let counts = table.rows.prefix(20).map { row in row.cells.count { column(HeaderText($0.text)) != nil } }
    guard let most = counts.max(), most >= 2, let row = counts.firstIndex(of: most) else { return nil }
    headerRow = row
    let headers = table.rows[row].cells.enumerated().filter { !$1.text.isEmpty }.map { ($0, HeaderText($1.text)) }
    // Of two headers for one column the one that somebody has named goes first, then our own name for it.
    let isNamed = { (header: HeaderText) in keys[header.key] != nil }
    let isOurs = { (header: HeaderText) in names[header.key] != nil }
    for isFirst in [isNamed, isOurs, { _ in true }] {
      for (index, header) in headers where columns[index] == nil && isFirst(header) {
        guard let column = column(header), !columns.values.contains(column) else { continue }
        columns[index] = column
        if header.isROC { rocColumns.insert(column) }
      }
    }
    for (index, header) in headers where columns[index] == nil && keys[header.key] == nil {
      let cell = table.rows[row].cells[index]
      open.append(Open(header: cell.text, guess: Self.guess(cell.text), place: cell.place.words(in: table.name)))
    }
  }

  /// What stands below the header, but for empty rows and those of more cells than it has, which are told.
  func rows(of table: ImportTable, _ refusals: inout [ImportRefusal]) -> [ImportRow] {
    let width = table.rows[headerRow].cells.count
    return table.rows.dropFirst(headerRow + 1).filter { row in
      guard let over = row.cells.dropFirst(width).first(where: { !$0.text.isEmpty }) else { return !row.isEmpty }
      refusals.append(
        ImportRefusal(
          table: table.name, row: row.number, place: over.place, column: "", label: Sentence(verbatim: "CSV"),
          value: over.text, reason: .tooManyCells(width)))
      return false
    }
  }

  /// The column's place in a row; nil where the table has no such column.
  func index(of column: Column) -> Int? { columns.first { $0.value == column }?.key }

  /// Of the cell under a column; of the row where there is no such cell.
  package func place(of column: Column, in row: ImportRow) -> ImportPlace {
    columns.first { $0.value == column }.map { row.cell($0.key).place } ?? row.place
  }

  private static var names: [String: Column] {
    keyed { [$0.rawValue, $0.label.en, $0.label.zhHant, $0.label.ja] }
  }

  private static var aliases: [String: Column] { keyed { $0.aliases } }

  private static func keyed(_ names: (Column) -> [String]) -> [String: Column] {
    let pairs = Column.allCases.flatMap { column in names(column).map { (HeaderText.plain($0), column) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The nearest of our names, or one that the header contains.
  private static func guess(_ header: String) -> Column? {
    let names = names.merging(aliases) { first, _ in first }
    let key = HeaderText.plain(header)
    // Surname and given name in one cell are two columns of ours: nothing to be guessed.
    guard !key.contains("英文姓名"), !key.contains("fullname") else { return nil }
    // What an agency adds of its own is none of ours: a booking reference is no company's code.
    guard !["訂位", "票號", "機票號", "pnr", "ticket"].contains(where: key.contains) else { return nil }
    // What is asked of a relative is nothing of the person's own.
    guard !["緊急", "家屬", "emergency"].contains(where: key.contains) else { return nil }
    if let within = names.keys.filter({ $0.count >= 2 && key.contains($0) }).max(by: { ($0.count, $1) < ($1.count, $0) }
    ) {
      return names[within]
    }
    return Suggestion.closest(to: key, among: names.keys.sorted()).flatMap { names[$0] }
  }
}
