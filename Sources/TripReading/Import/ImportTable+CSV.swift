extension ImportTable {
  /// Every record of a CSV file; a guard against formulas that our own papers set is taken off again.
  package init(_ file: TextFile) {
    var reader = CSVReader(file)
    var rows: [ImportRow] = []
    var record = CSVRecord()
    while reader.next(into: &record) {
      let cells = record.fields.enumerated().map { index, field in
        ImportCell(text: HalfWidth.trim(Self.unguarded(reader.text(field))), place: "\(index + 1)")
      }
      rows.append(ImportRow(number: file.line(at: record.start), cells: cells))
    }
    self.init(name: file.path, rows: rows)
  }

  /// One apostrophe before a sign that a spreadsheet would run, as CSV for people has it.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.unicodeScalars.dropFirst().first,
      "=+-@\t\r\n|＝＋－＠".unicodeScalars.contains(next)
    else { return text }
    return String(text.dropFirst())
  }
}
