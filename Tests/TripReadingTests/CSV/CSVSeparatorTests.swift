import Testing
import TripModel

@testable import TripReading

@Suite("CSVSeparator")
struct CSVSeparatorTests {
  @Test(
    "the first line tells the separator",
    arguments: [
      ("a,b,c\n", ","), ("a;b;c\n1,2,3,4\n", ";"), ("a\tb\tc\n", "\t"), ("a;b;c,d\n", ";"), ("a,b;c\n", ","),
      ("a\tb;c\n", ";"), ("a\tb\tc;d\n", "\t"), ("a\n1;2;3\n", ","), ("", ","), ("\r\n\na;b\n", ";"),
      ("a;b\rc,d,e", ";"),
    ])
  func guess(_ text: String, _ expected: Character) {
    #expect(CSVRows(text).separator == expected.asciiValue)
  }

  @Test("signs in quotes separate nothing")
  func quoted() {
    #expect(CSVRows("\"a,b,c\";d\n").separator == Byte.semicolon)
    #expect(CSVRows("\"x\n1,2,3\";y\n").separator == Byte.semicolon)
  }

  @Test("a quote that is never closed does not hide the separators")
  func stray() {
    #expect(CSVRows("\"a;b;c\nd;e;f\n").separator == Byte.semicolon)
  }

  @Test("rows are cut at it, other signs are text", arguments: [",", ";", "\t"] as [Character])
  func cuts(_ separator: Character) {
    let others = [",", ";", "\t"].filter { $0 != String(separator) }.joined()
    let rows = [["a", "b", "c"], ["1", "x\(separator)y", others]]
    #expect(CSVRows(CSVRows.write(rows, separator: separator)).rows == rows)
  }

  @Test(
    "a first line sep= says it and is no row",
    arguments: [
      ("sep=;\na;b,c\n", ";"), ("SEP=,\r\na,b;c;d\r\n", ","), ("sep=|\na|b\n", "|"), ("sep=;,\na;b\n", ";"),
      ("sep=\t\na\tb\n", "\t"),
    ])
  func said(_ text: String, _ separator: Character) {
    let rows = CSVRows(text)
    #expect(rows.separator == separator.asciiValue && rows.rows.count == 1, "\(rows.rows)")
    #expect(rows.rows.first?.first == "a")
  }

  @Test("a roster with that line is read, and places are those of the file")
  func saidInRoster() {
    let reading = SmallTrip.read(["companies.csv": "sep=;\ncompany;name;registered\nC01;範例;soon\nC02;範例乙;\n"])
    #expect(reading.found == ["companies.csv:3:8 ValidDate"])
    #expect(reading.trip?.companies.map(\.id) == ["C01", "C02"])
  }

  @Test(
    "a header that only begins so is a header", arguments: ["sep=\na\n", "separate;b\n", "sep=a\nb\n", "sep=;x\nb;c\n"])
  func header(_ text: String) { #expect(CSVRows(text).rows.count == text.split(separator: "\n").count) }

  @Test("a separator that is given is not guessed again")
  func given() {
    #expect(CSVRows("a,b;c\n", separator: Byte.semicolon).rows == [["a,b", "c"]])
  }
}
