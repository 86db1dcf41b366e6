import Testing
import TripCosting
import TripFormats

/// Ways of writing a workbook that the programs at hand do not use.
@Suite struct XLSXReaderTests {
  static func values(_ rows: String, _ changes: [String: String] = [:]) throws -> [String: XLSXValue] {
    try #require(try HandmadeWorkbook(rows: rows, changes).read().sheets.first).values
  }

  @Test("cells and rows without references follow each other")
  func missingReferences() throws {
    let rows =
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"/><row><c><v>4</v></c></row>"
    #expect(
      try Self.values(rows) == ["A1": .number("1"), "D1": .number("2"), "E1": .number("3"), "A6": .number("4")])
  }

  @Test("text in runs is joined, and phonetic runs are left out")
  func runs() throws {
    let strings = HandmadeWorkbook.strings(
      """
      <si><r><rPr><b/></rPr><t>東</t></r><r><t xml:space="preserve"> 京 </t></r><rPh sb="0" eb="1"><t>トウ</t></rPh>
      <phoneticPr fontId="1"/></si><si><t>日&#x5165;_x000D_</t></si><si/>
      """)
    let rows = """
      <row><c t="s"><v>0</v></c><c t="s"><v> 1</v></c><c t="s"><v>2</v></c>
      <c t="inlineStr"><is><t>山</t><rPh sb="0" eb="1"><t>やま</t></rPh></is></c></row>
      """
    let fixed = rows.replacing("> 1<", with: ">1<")
    #expect(
      try Self.values(fixed, ["xl/sharedStrings.xml": strings])
        == ["A1": .text("東 京 "), "B1": .text("日入\r"), "C1": .text(""), "D1": .text("山")])
  }

  @Test("the strict vocabulary and prefixes are read as the usual ones")
  func strict() throws {
    let main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let links = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    let sheet = """
      <?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="\(main)" xmlns="urn:other"><cols><col/></cols>
      <x:sheetData><x:row r="1"><x:c r="A1" t="d" s="1"><x:v>2026-07-13</x:v></x:c><c r="B1"><v>9</v></c>
      <x:c r="C1" t="d"><x:v>2026-07-13T09:30:00.000Z</x:v></x:c><x:c r="D1" t="d"><x:v>18:05</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>
      """
    let book = """
      <workbook xmlns="\(main)" xmlns:r="\(links)" conformance="strict"><workbookPr date1904="true"/>
      <sheets><sheet name="_x004F_ne" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    let usual = HandmadeWorkbook.usual.mapValues { $0.replacing(HandmadeWorkbook.links, with: links) }
    var changes = usual.merging(["xl/workbook.xml": book, "xl/worksheets/sheet1.xml": sheet]) { $1 }
    changes["xl/styles.xml"] = nil
    let read = try #require(try HandmadeWorkbook(sheet: sheet, changes).read().sheets.first)
    let day = try #require(Day(iso: "2026-07-13"))
    #expect(read.name == "One")
    #expect(
      read.values == [
        "A1": .date(day, seconds: 0), "C1": .date(day, seconds: 34_200), "D1": .time(seconds: 65_100),
      ])
  }

  @Test("what Excel adds to its sheets does not disturb")
  func extensions() throws {
    let sheet = """
      <worksheet xmlns="\(HandmadeWorkbook.main)" xmlns:mc="urn:mc" xmlns:x14ac="urn:ac" mc:Ignorable="x14ac">
      <!-- a comment with <c r="A1"> --><?instruction?>
      <dimension ref="A1:XFD1048576"/><sheetData><row r="2" spans="1:2" x14ac:dyDescent="0.25" hidden="1">
      <c r="A2" s="1" x14ac:other="1"><v>46216</v><extLst><ext><v>9</v></ext></extLst></c>
      <c r="B2" t="str"><f t="shared" ref="B2:B3" si="0"><![CDATA[A2&""]]></f><v></v></c>
      <c r="C2"><f>1</f></c><c r="D2" s="99"/></row></sheetData>
      <extLst><ext xmlns:x14="urn:x14"><x14:c><v>1</v></x14:c></ext></extLst></worksheet>
      """
    let read = try #require(try HandmadeWorkbook(sheet: sheet).read().sheets.first)
    let day = try #require(Day(iso: "2026-07-13"))
    #expect(read.values == ["A2": .date(day, seconds: 0), "B2": .text(""), "C2": .empty])
    #expect(read.formulas == ["B2", "C2"])
    #expect(read.hiddenRows == [2])
  }

  @Test(
    "numbers in the format of a day are days, those that no day has stay numbers",
    arguments: [
      ("46216", "2026-07-13"), ("46216.0", "2026-07-13"), ("4.6216E4", "2026-07-13"), ("61", "1900-03-01"),
      ("60", nil), ("59", "1900-02-28"), ("-1", nil), ("2958465", "9999-12-31"), ("2958466", nil), ("1e300", nil),
    ])
  func days(text: String, iso: String?) throws {
    let value = try Self.values("<row><c s=\"2\"><v>\(text)</v></c></row>")["A1"]
    #expect(value == (iso.flatMap(Day.init(iso:)).map { .date($0, seconds: 0) } ?? .number(text)))
  }

  @Test("the last second of a day does not become none of it")
  func rounding() throws {
    let day = try #require(Day(iso: "2026-07-14"))
    let rows = "<row><c s=\"1\"><v>46216.999999</v></c><c s=\"3\"><v>0.9999884</v></c><c s=\"3\"><v>0</v></c></row>"
    #expect(
      try Self.values(rows) == [
        "A1": .date(day, seconds: 0), "B1": .time(seconds: 86_399), "C1": .time(seconds: 0),
      ])
  }

  @Test(
    "numbers are kept as written",
    arguments: ["0", "-0.0", "1E+20", "00.10", "12345678901234567890.5", ".5", "5.", "+1"])
  func numbers(text: String) throws {
    #expect(try Self.values("<row><c><v>\(text)</v></c></row>") == ["A1": .number(text)])
  }

  @Test("space around numbers means nothing, no text is no value")
  func space() throws {
    let rows = "<row><c><v>\n 1 </v></c><c><v/></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><v> a </v></c></row>"
    #expect(try Self.values(rows) == ["A1": .number("1"), "C1": .error("#N/A"), "D1": .text(" a ")])
  }

  @Test("UTF-16 is read too")
  func wideEncoding() throws {
    var book = HandmadeWorkbook(rows: "<row><c t=\"str\"><v>王😀</v></c></row>")
    let index = try #require(book.parts.firstIndex { $0.name.hasSuffix("sheet1.xml") })
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + String(decoding: book.parts[index].bytes, as: UTF8.self)
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] as [UInt8] }
    let little: [UInt8] =
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
    for bytes in [little, big] {
      book.parts[index].bytes = bytes
      #expect(try book.read().sheets.first?.values == ["A1": .text("王😀")])
    }
  }

  @Test("places look up what stands there")
  func places() throws {
    let sheet = try #require(
      try HandmadeWorkbook(rows: "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row>").read().sheets.first)
    #expect(sheet.value(at: CellReference(column: 2, row: 3)) == .number("1"))
    #expect(sheet.value(at: CellReference(column: 1, row: 3)) == .empty)
    #expect(sheet.value(at: CellReference(column: 2, row: 4)) == .empty)
  }
}
