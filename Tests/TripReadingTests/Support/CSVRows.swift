import TripReading

/// Reads all of a text at once, and writes rows the careful way.
struct CSVRows {
  let rows: [[String]]
  let records: [CSVRecord]
  let problems: [CSVProblem]
  let separator: UInt8

  init(_ text: String, separator: UInt8? = nil) {
    self.init(bytes: Array(text.utf8), separator: separator)
  }

  init(bytes: [UInt8], separator: UInt8? = nil) {
    var reader = CSVReader(TextFile(path: "a.csv", bytes: bytes), separator: separator)
    var record = CSVRecord()
    var records: [CSVRecord] = []
    // Every record is at least one byte long, so more of them than bytes would mean that reading never ends.
    while records.count <= bytes.count, reader.next(into: &record) { records.append(record) }
    self.records = records
    rows = records.map { record in record.fields.map { reader.text($0) } }
    problems = reader.problems
    self.separator = reader.separator
  }

  /// Quotes what must be quoted (RFC 4180 section 2, 5-7), and a lone empty field, which would be an empty line.
  static func write(_ rows: [[String]], separator: Character = ",", lineEnd: String = "\r\n") -> String {
    rows.map { row in
      row == [""] ? "\"\"" : row.map { quoted($0, separator) }.joined(separator: String(separator))
    }
    .joined(separator: lineEnd) + lineEnd
  }

  private static func quoted(_ field: String, _ separator: Character) -> String {
    let needsQuotes = field.unicodeScalars.contains {
      $0 == "\"" || $0 == "\r" || $0 == "\n" || $0 == separator.unicodeScalars.first
    }
    guard needsQuotes else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
