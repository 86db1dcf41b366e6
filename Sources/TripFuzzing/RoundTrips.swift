import TripFormats
import TripModel
import TripReading

/// What is written for others holds the text and nothing that it could become there.
enum RoundTrips {
  static func check(_ text: String) {
    csv(text)
    html(text)
    calendar(text)
    workbook(text)
    precondition(
      !HiddenSigns.shown(text).unicodeScalars.contains(where: HiddenSigns.isHidden), "a hidden sign is shown")
  }

  private static func sheet(_ text: String) -> Sheet {
    Sheet(name: "a", columns: [Column("a")], rows: [Row([.text(text), .text("x")])])
  }

  /// A machine's file gives back every text; a person's begins with no formula.
  private static func csv(_ text: String) {
    guard !text.utf8.contains(0) else { return }
    for reader in [CSVWriter.Reader.machine, .person] {
      let bytes = CSVWriter(for: reader).bytes(sheet(text)).drop { $0 >= 0x80 && reader == .person }
      var (rows, record) = (CSVReader(TextFile(path: "", bytes: Array(bytes)), separator: 44), CSVRecord())
      rows.expectedCount = 2
      precondition(rows.next(into: &record) && rows.next(into: &record), "a row is lost")
      let back = record.fields.first.map(rows.text) ?? ""
      precondition(back == text || reader == .person && back == "'" + text, "a cell is another one")
    }
  }

  private static func html(_ text: String) {
    let safe = HTML(escaping: text).text.utf8
    precondition(!safe.contains { $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 }, "markup")
  }

  /// Lines of 75 octets at most, and the text behind no line end of its own.
  private static func calendar(_ text: String) {
    let bytes = ContentLine("SUMMARY", text: text, [("X-P", text)]).bytes
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    precondition(lines.allSatisfy { $0.last == 13 && $0.count <= 76 && !$0.dropLast().contains(13) }, "a line's end")
    precondition(lines.dropFirst().allSatisfy { $0.first == 32 }, "a property of its own")
  }

  private static func workbook(_ text: String) {
    guard text.utf16.count < 30_000, let bytes = try? XLSXWriter.bytes([sheet(text)], title: "a") else { return }
    guard let book = try? XLSXReader.workbook(bytes) else { preconditionFailure("our own workbook is not read") }
    precondition(!book.sheets.flatMap(\.rows).flatMap(\.cells).contains(where: \.hasFormula), "a formula")
  }
}
