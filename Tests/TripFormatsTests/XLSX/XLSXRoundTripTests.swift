import Testing
import TripCosting
import TripFormats

/// What the writer writes, the reader reads.
@Suite struct XLSXRoundTripTests {
  static func sheets() throws -> [XLSXSheet] {
    try XLSXReader.workbook(try XLSXWriter.bytes(Specimen.sheets, title: "<A & B>")).sheets
  }

  @Test("every cell comes back with its type, text without losing a character")
  func everyCell() throws {
    let form = try #require(try Self.sheets().first)
    #expect(form.rows.map(\.number) == Array(1...9))
    let texts = form.rows[3...].map { $0.cells.map(\.value) }
    #expect(
      texts[0] == [
        .number("1"), .text("00501503"), .text("王小明"), .text("twin"), .date(Specimen.day, seconds: 0),
        .number("66800"), .number("0.05"), .number("-12.50"),
      ])
    #expect(
      texts[1] == [
        .number("2"), .text("0912345678"), .text("=1+1"), .number("50000"), .number("0.12345678"), .number("0.05"),
      ])
    #expect(texts[2] == [.number("-3"), .text("+886912345678"), .text(Specimen.awkward)])
    #expect(texts[5] == [.text("Total"), .number("116800")])
  }

  @Test("numbers of more than fifteen digits and days before 1900 stand as text, which loses nothing")
  func beyondNumbers() throws {
    let form = try #require(try Self.sheets().first)
    let rows = form.rows[6...].map { $0.cells.map(\.value) }
    #expect(rows[0].first == .number("999999999999999"))
    #expect(rows[1] == [.text("1000000000000000"), .text("-"), .text("1887-11-12")])
  }

  @Test("sheets keep their order; the one with choices is last and hidden")
  func sheetNames() throws {
    let sheets = try Self.sheets()
    #expect(sheets.map(\.name) == ["名單-Form", "it's plain", "empty", "Choices"])
    #expect(sheets.map(\.isHidden) == [false, false, false, true])
    #expect(
      sheets.last?.values == [
        "A1": .text("single, large"), "A2": .text("twin"), "A3": .text("雙人房"), "A4": .text("=1+1"),
      ])
  }

  @Test("headings are merged over all columns")
  func headings() throws {
    let form = try #require(try Self.sheets().first)
    #expect(form.merges.map(\.description) == ["A1:H1", "A2:H2"])
    #expect(form.values["A1"] == .text("台日交流團 2026"))
  }

  @Test("every character that is text survives")
  func everyCharacter() throws {
    var scalars: [Unicode.Scalar] = (0...0x3FF).compactMap { Unicode.Scalar($0) }
    scalars += [0x2028, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F469, 0x20BB7, 0x10FFFF].compactMap {
      Unicode.Scalar($0 as UInt32)
    }
    let texts = scalars.map { "x" + String(Character($0)) + "y" } + scalars.map { String(Character($0)) }
    let sheet = Sheet(name: "x", columns: [], rows: texts.map { Row([.text($0)]) })
    let read = try XLSXReader.workbook(try XLSXWriter.bytes([sheet], title: ""))
    #expect(read.sheets[0].rows.map { $0.cells.map(\.value) } == texts.map { [.text($0)] })
  }

  @Test(
    "days keep their serial numbers", arguments: ["1900-01-01", "1900-02-28", "1900-03-01", "2024-02-29", "9999-12-31"])
  func days(iso: String) throws {
    let day = try #require(Day(iso: iso))
    let sheet = Sheet(name: "x", columns: [], rows: [Row([.day(day)])])
    let read = try XLSXReader.workbook(try XLSXWriter.bytes([sheet], title: ""))
    #expect(read.sheets[0].values == ["A1": .date(day, seconds: 0)])
  }
}
