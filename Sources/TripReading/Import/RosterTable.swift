package import TripModel

/// A roster file of the trip folder as raw text, for changing single fields of it.
package struct RosterTable<Column: RosterColumn>: Sendable {
  package private(set) var columns: [Column: Int] = [:]
  package private(set) var rows: [[String]] = []
  /// The line of each row.
  package private(set) var lines: [Int] = []
  private let file: TextFile
  private let separator: UInt8
  private let header: CSVRecord
  private var records: [CSVRecord] = []
  private var width = 0

  /// Nil for a file without a header.
  package init?(_ file: TextFile) {
    self.file = file
    var reader = CSVReader(file)
    var record = CSVRecord()
    separator = reader.separator
    guard reader.next(into: &record) else { return nil }
    header = record
    width = record.fields.count
    let texts = record.fields.map { ImportCell(text: HalfWidth.trim(reader.text($0))) }
    let mapping = ImportMapping<Column>(
      ImportTable(name: "", rows: [ImportRow(number: 1, cells: texts)]), confirmed: [:])
    for (index, column) in mapping?.columns ?? [:] { columns[column] = index }
    while reader.next(into: &record) {
      guard !record.fields.allSatisfy({ $0.range.isEmpty }) else { continue }
      records.append(record)
      rows.append(record.fields.map { HalfWidth.trim(reader.text($0)) })
      lines.append(file.line(at: record.start))
    }
  }

  package func text(_ column: Column, row: Int) -> String {
    guard let index = columns[column], rows[row].indices.contains(index) else { return "" }
    return rows[row][index]
  }

  /// The file without these rows and the ends of their lines.
  package func bytes(removing rows: [Int]) -> [UInt8] {
    var bytes = file.bytes
    for row in rows.sorted(by: >) {
      let end = records.indices.contains(row + 1) ? records[row + 1].start : bytes.count
      bytes.removeSubrange(records[row].start..<end)
    }
    return bytes
  }

  /// The file with these changes: fields of rows, and whole new rows. Columns that it lacks are added on the right.
  package func bytes(
    changing changes: [(row: Int, column: Column, text: String)], adding additions: [[Column: String]]
  ) -> [UInt8] {
    var patch = CSVPatch(file, separator: separator)
    let needed = Set(changes.map(\.column)).union(additions.flatMap(\.keys))
    let missing = Column.allCases.filter { columns[$0] == nil && needed.contains($0) }
    let places = columns.merging(missing.enumerated().map { ($1, width + $0) }) { first, _ in first }
    if !missing.isEmpty { patch.extend(header, with: missing.map(\.rawValue)) }
    for (row, group) in Dictionary(grouping: changes, by: \.row).sorted(by: { $0.key < $1.key }) {
      patch.set(group.compactMap { change in places[change.column].map { ($0, change.text) } }, of: records[row])
    }
    for addition in additions {
      var texts = [String](repeating: "", count: width + missing.count)
      for (column, text) in addition { if let place = places[column] { texts[place] = text } }
      patch.append(texts)
    }
    return patch.bytes
  }
}
