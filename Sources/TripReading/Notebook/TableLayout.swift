/// Which column of a table means what, for finding a value's place again.
struct TableLayout: Sendable {
  var separator: UInt8
  /// The key of each column as the model knows it; nil where the column means nothing to us.
  var keys: [String?]
  /// Columns whose values are dotted out when a line is quoted; unknown columns are too.
  var isPersonal: [Bool]

  /// The row that starts there, cut as it was when it was read.
  func record(at offset: Int, in file: TextFile) -> CSVRecord? {
    CSVReader.record(at: offset, in: file, separator: separator, expectedCount: keys.count)
  }
}
