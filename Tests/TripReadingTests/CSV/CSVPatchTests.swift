import Testing
import TripTestSupport

@testable import TripReading

@Suite struct CSVPatchTests {
  private func records(_ file: TextFile, separator: UInt8) -> [CSVRecord] {
    var reader = CSVReader(file, separator: separator)
    var records: [CSVRecord] = []
    var record = CSVRecord()
    while reader.next(into: &record) { records.append(record) }
    return records
  }

  private func patched(_ text: String, _ change: (inout CSVPatch, [CSVRecord]) -> Void) -> String {
    let file = TextFile(path: "x.csv", bytes: Array(text.utf8))
    var patch = CSVPatch(file, separator: Byte.comma)
    change(&patch, records(file, separator: Byte.comma))
    return String(decoding: patch.bytes, as: UTF8.self)
  }

  @Test("one field changes, and every other byte stays")
  func oneField() {
    let text = "a,b ,c\r\n1, 二 ,\"x, y\"\r\n\r\n4,5,6"
    #expect(patched(text) { $0.set("new", column: 1, of: $1[1]) } == text.replacing(" 二 ", with: "new"))
    #expect(patched(text) { $0.set("z", column: 2, of: $1[1]) } == text.replacing("\"x, y\"", with: "\"z\""))
    #expect(patched(text) { _, _ in } == text)
  }

  @Test("of two values for a field the last one stands")
  func fieldTwice() {
    let text = "a,b,c\n1,2,\n"
    let twice = patched(text) {
      $0.set("x", column: 1, of: $1[1])
      $0.set([(1, "y"), (2, "z")], of: $1[1])
      $0.set("w", column: 2, of: $1[1])
    }
    #expect(twice == "a,b,c\n1,y,w\n")
  }

  @Test("a value that needs quotes gets them")
  func quotes() {
    #expect(patched("a,b\n1,2\n") { $0.set("x, \"y\"\nz", column: 1, of: $1[1]) } == "a,b\n1,\"x, \"\"y\"\"\nz\"\n")
  }

  @Test("a row that spreadsheet programs cut short grows as far as it must")
  func shortRow() {
    #expect(patched("a,b,c,d\n1\n2,,,\n") { $0.set("x", column: 2, of: $1[1]) } == "a,b,c,d\n1,,x\n2,,,\n")
  }

  @Test("rows are added with the file's own line ends, also where the last line has none")
  func added() {
    #expect(patched("a,b\r\n1,2") { patch, _ in patch.append(["3", "x,y"]) } == "a,b\r\n1,2\r\n3,\"x,y\"\r\n")
    #expect(patched("a,b\n") { patch, _ in patch.append(["3", ""]) } == "a,b\n3,\n")
  }

  @Test("what was written is read back, whatever was there before", arguments: 0..<300 as Range<UInt64>)
  func readsBack(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let pieces = ["a", "二", ",", "\"", "\n", "\r\n", " ", "'", ";", ""]
    func text() -> String {
      (0..<Int.random(in: 0...4, using: &chance)).map { _ in pieces.randomElement(using: &chance) ?? "" }.joined()
    }
    let writer = CSVPatch(TextFile(path: "", bytes: []), separator: Byte.comma)
    var start = writer
    let rows = (0..<4).map { _ in ["k"] + (0..<3).map { _ in text() } }
    for row in rows { start.append(row) }
    let file = TextFile(path: "", bytes: start.bytes)
    let found = records(file, separator: Byte.comma)
    guard found.count == 4 else { return }
    var patch = CSVPatch(file, separator: Byte.comma)
    var expected = rows
    for _ in 0..<2 {
      let (row, column) = (Int.random(in: 0..<4, using: &chance), Int.random(in: 1..<4, using: &chance))
      guard expected[row][column] == rows[row][column] else { continue }
      let value = "new \(text())"
      expected[row][column] = value
      patch.set(value, column: column, of: found[row])
    }
    let again = TextFile(path: "", bytes: patch.bytes)
    let reader = CSVReader(again, separator: Byte.comma)
    #expect(records(again, separator: Byte.comma).map { $0.fields.map(reader.text) } == expected)
  }
}
