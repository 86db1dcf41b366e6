import TripModel

extension ImportTable {
  /// The records of a CSV file without those that are written wrongly, of which it tells.
  ///
  /// A guard against formulas that our own papers set is taken off again.
  package init(_ file: TextFile) {
    var reader = CSVReader(file)
    var rows: [ImportRow] = []
    var refusals: [ImportRefusal] = []
    var record = CSVRecord()
    while reader.next(into: &record) {
      guard reader.problems.count == refusals.count else {
        refusals += reader.problems.dropFirst(refusals.count).map { Self.refusal($0, file) }
        continue
      }
      let line = file.line(at: record.start)
      let place = ImportPlace.text(line: line, column: 1)
      let places = place.places(of: record.fields.map(\.range.lowerBound), from: record.start, in: file)
      let cells = zip(record.fields, places).map {
        ImportCell(text: HalfWidth.trim(UnseenSigns.dropped(from: Self.unguarded(reader.text($0)))), place: $1)
      }
      rows.append(ImportRow(number: line, cells: cells, place: place))
    }
    self.init(name: file.path, rows: rows)
    self.refusals = refusals
  }

  private static func refusal(_ problem: CSVProblem, _ file: TextFile) -> ImportRefusal {
    ImportRefusal(
      table: file.path, row: file.line(at: problem.offset), place: ImportPlace(problem.offset, in: file), column: "",
      label: Sentence(verbatim: "CSV"), value: "", reason: .csv(problem))
  }

  /// One apostrophe before a sign that a spreadsheet would run, as CSV for people has it.
  private static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), let next = text.unicodeScalars.dropFirst().first,
      "=+-@\t\r\n|＝＋－＠".unicodeScalars.contains(next)
    else { return text }
    return String(text.dropFirst())
  }
}
