package import TripModel

/// A CSV file without some of its cells and without secrets, every other byte as its writer left it.
package struct CSVRedaction: Sendable {
  package private(set) var bytes: [UInt8]
  /// How many cells are different now.
  package private(set) var count = 0

  /// - Parameter rows: What becomes of the cells of whole rows, by the line on which the row begins and the column
  ///   counted from 0; nil leaves a cell.
  package init(_ file: TextFile, _ secrets: Secrets, rows: [Int: @Sendable (Int) -> String?] = [:]) {
    var reader = CSVReader(file)
    var patch = CSVPatch(file, separator: reader.separator)
    var record = CSVRecord()
    var isHeader = true
    while reader.next(into: &record) {
      let row = isHeader ? nil : rows[file.line(at: record.start)]
      isHeader = false
      for (column, field) in record.fields.enumerated() {
        let old = Array(reader.bytes(field))
        let cleared = row.flatMap { $0(column) }.map { Array($0.utf8) }
        let new = secrets.removed(from: cleared ?? old) ?? cleared ?? old
        guard new != old else { continue }
        patch.set(String(decoding: new, as: UTF8.self), column: column, of: record)
        count += 1
      }
    }
    bytes = patch.bytes
  }
}
