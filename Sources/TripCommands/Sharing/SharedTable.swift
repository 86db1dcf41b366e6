import TripModel
import TripReading

/// A table of the folder with the columns and rows that somebody gets, written anew: no byte of the rest is in it.
struct SharedTable {
  private(set) var bytes: [UInt8] = []
  /// Filled cells that stay behind, by the header of their column.
  private(set) var cells: [(column: String, count: Int)] = []
  /// Rows that stay behind.
  private(set) var rows = 0
  /// Cells that go.
  private(set) var kept = 0

  /// - Parameter isTheirs: Of a row, by its line and its company's code; nil where every row goes.
  init?<Column: RosterColumn>(
    _ type: Column.Type, _ file: TextFile, _ columns: Set<String>, isTheirs: ((Int, String?) -> Bool)?
  ) {
    var reader = CSVReader(file)
    var record = CSVRecord()
    guard let table = RosterTable<Column>(file), reader.next(into: &record) else { return nil }
    let headers = record.fields.map(reader.text)
    let places = table.columns.filter { columns.contains($0.key.rawValue) }.map(\.value).sorted()
    let company = table.columns.first { $0.key.rawValue == "company" }?.value
    var behind = [Int](repeating: 0, count: headers.count)
    append(places.map { headers[$0] })
    for (row, line) in zip(table.rows, table.lines) {
      guard isTheirs?(line, company.map { row.indices.contains($0) ? row[$0] : "" }) ?? true else {
        rows += 1
        continue
      }
      let goes = places.map { row.indices.contains($0) ? row[$0] : "" }
      append(goes)
      kept += goes.count { !$0.isEmpty }
      for (place, text) in row.enumerated() where !text.isEmpty && !places.contains(place) && place < behind.count {
        behind[place] += 1
      }
    }
    cells = zip(headers, behind).filter { $1 > 0 }.map { (column: $0, count: $1) }
  }

  private mutating func append(_ texts: [String]) {
    bytes += CSVPatch.line(texts)
  }
}
