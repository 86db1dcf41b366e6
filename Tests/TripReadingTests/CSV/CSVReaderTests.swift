import Testing

@testable import TripReading

@Suite("CSVReader")
struct CSVReaderTests {
  @Test(
    "reads what RFC 4180 allows",
    arguments: [
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
      ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
      ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
      ("\"a\",\"b\"\n", [["a", "b"]]),
      ("\"a,b\",\"say \"\"hi\"\"\",\"x\r\ny\",\r\n", [["a,b", "say \"hi\"", "x\r\ny", ""]]),
      ("\"\",\"\"\"\",\"\"\"\"\"\"\n", [["", "\"", "\"\""]]),
      ("a,\"b\nc\rd\"\ne,f", [["a", "b\nc\rd"], ["e", "f"]]),
      (",,\n", [["", "", ""]]),
      ("a\n", [["a"]]),
      ("a,", [["a", ""]]),
      ("台北,東京\n", [["台北", "東京"]]),
      ("", []), ("\n\r\n\r", []),
    ] as [(String, [[String]])])
  func standard(_ text: String, _ expected: [[String]]) {
    let read = CSVRows(text)
    #expect(read.rows == expected)
    #expect(read.problems.isEmpty)
  }

  @Test("empty lines are skipped, lines of separators are not")
  func emptyLines() {
    #expect(CSVRows("\n\na,b\n\r\n\n,\nc,d\n\n").rows == [["a", "b"], ["", ""], ["c", "d"]])
  }

  @Test("blanks around a quoted field do not belong to it, blanks of a plain field do")
  func blanks() {
    let read = CSVRows("a, \"b, c\"  ,d\n e , f,\" g \"\n")
    #expect(read.rows == [["a", "b, c", "d"], [" e ", " f", " g "]])
    #expect(read.problems.isEmpty)
  }

  @Test("a quote inside a plain field is kept as written")
  func quoteInPlainField() {
    let read = CSVRows("size,note\n5\" pipe,a \"b\" c\nx,y\n")
    #expect(read.rows == [["size", "note"], ["5\" pipe", "a \"b\" c"], ["x", "y"]])
    #expect(read.problems.isEmpty)
  }

  @Test("a range covers the text inside the quotes, a record starts at its first byte")
  func ranges() {
    let read = CSVRows("a,\"bc\"\r\n\r\n\"d\"\"e\",f\n")
    #expect(read.records.map(\.start) == [0, 10])
    #expect(read.records.flatMap(\.fields).map(\.range) == [0..<1, 3..<5, 11..<15, 17..<18])
    #expect(read.records.flatMap(\.fields).map(\.needsUnquoting) == [false, false, true, false])
  }

  @Test("knows empty fields without reading them")
  func isEmpty() {
    let reader = CSVReader(TextFile(path: "a.csv", bytes: []))
    #expect(reader.isEmpty(CSVRecord.Field(range: 4..<4)))
    #expect(!reader.isEmpty(CSVRecord.Field(range: 4..<5)))
  }

  @Test("a NUL byte is told once for each run, and the field keeps it", arguments: ["b\0\0c", "\"b\0\0c\""])
  func nul(_ field: String) {
    let read = CSVRows("a,\(field),d\ne\0,f,g\n")
    let offset = field.hasPrefix("\"") ? 4 : 3
    #expect(read.rows == [["a", "b\0\0c", "d"], ["e\0", "f", "g"]])
    #expect(read.problems.map(\.kind) == [.nulByte, .nulByte])
    #expect(read.problems.first == CSVProblem(.nulByte, at: offset, length: 2))
  }

  @Test("a record found again by its offset is the one that was read")
  func again() {
    let text = "a,b,c\n1,\"x,\ny\",3\n\n4,\"5,6\n7,8,9\n"
    let file = TextFile(path: "a.csv", bytes: Array(text.utf8))
    let read = CSVRows(text)
    #expect(read.records.count == 4)
    for record in read.records {
      #expect(CSVReader.record(at: record.start, in: file, separator: 44) == record)
      #expect(CSVReader.record(at: record.start, in: file, separator: 44, expectedCount: 3) == record)
    }
  }

  @Test("at a line end and outside the file no record is found", arguments: [-1, 3, 6, 7])
  func noRecord(_ offset: Int) {
    let file = TextFile(path: "a.csv", bytes: Array("a,b\nc\n".utf8))
    #expect(CSVReader.record(at: offset, in: file, separator: 44) == nil)
  }
}
