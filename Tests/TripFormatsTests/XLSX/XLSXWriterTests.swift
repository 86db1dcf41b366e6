import Testing
import TripCosting

@testable import TripFormats

/// What stands in the parts of a written workbook.
@Suite struct XLSXWriterTests {
  static func part(_ name: String, of sheets: [Sheet] = Specimen.sheets) throws -> String {
    var archive = try ZipArchive(try XLSXWriter.bytes(sheets, title: "<A & B>"))
    return String(decoding: try #require(try archive.read(name)), as: UTF8.self)
  }

  static func rows(_ count: Int, _ column: Column = Column("A")) -> Sheet {
    Sheet(name: "Long", columns: [column], count: count) { Row([.count(Int64($0))]) }
  }

  @Test("the same sheets give the same bytes, whole or in pieces")
  func deterministic() throws {
    let sheets = Specimen.sheets + [Self.rows(40_000)]
    let whole = try XLSXWriter.bytes(sheets, title: "x")
    var (pieces, count) = ([UInt8](), 0)
    try XLSXWriter.write(sheets, title: "x") {
      pieces.append(contentsOf: copy $0)
      count += 1
    }
    #expect(pieces == whole)
    #expect(count > 1)
  }

  @Test("elements of a sheet stand in the order of the standard")
  func order() throws {
    let text = try Self.part("xl/worksheets/sheet1.xml")
    let order = [
      "<sheetPr>", "<sheetViews>", "<sheetFormatPr", "<cols>", "<sheetData>", "<sheetProtection", "<autoFilter",
      "<mergeCells", "<dataValidations", "<printOptions", "<pageMargins", "<pageSetup", "<headerFooter>",
      "<ignoredErrors>",
    ]
    var rest = text[...]
    for element in order {
      let found = try #require(rest.firstRange(of: element), "\(element) is missing or too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test("the header is frozen under its headings, filtered, printed on every page")
  func header() throws {
    let sheet = try Self.part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    #expect(sheet.contains("<autoFilter ref=\"A3:H209\"/>"))
    #expect(sheet.contains("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"))
    let book = try Self.part("xl/workbook.xml")
    #expect(book.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'名單-Form'!$3:$3</definedName>"))
    #expect(
      book.contains("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'it''s plain'!$A$1:$B$2</definedName>"))
  }

  @Test(
    "a sheet too wide for one page is printed on several, each with the first columns and the header",
    arguments: [(4, 1, "$1:$1"), (5, 1, "$1:$1"), (6, 2, "$A:$A,'S'!$1:$1"), (11, 3, "$A:$A,'S'!$1:$1")])
  func wide(columns: Int, pages: Int, titles: String) throws {
    // A column of 43 takes 48.8 digits: five of them stay below a page's 250.
    let sheet = Sheet(name: "S", columns: (1...columns).map { Column("\($0)", width: 43) }, rows: [])
    let part = try Self.part("xl/worksheets/sheet1.xml", of: [sheet])
    let isWide = part.contains(" fitToWidth=\"\(pages)\" pageOrder=\"overThenDown\" ")
    #expect(isWide == (pages > 1) && part.contains(" fitToWidth=") == isWide)
    let book = try Self.part("xl/workbook.xml", of: [sheet])
    #expect(book.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'S'!\(titles)</definedName>"))
  }

  @Test("a rate is a number, and an empty column of figures takes numbers where one of words takes text")
  func decimals() throws {
    let columns = [Column("Rate"), Column("Paid", look: .figure), Column("Note")]
    let sheet = Sheet(name: "S", columns: columns, rows: [Row([.decimal(2085, digits: 4), .empty, .empty])])
    let text = try Self.part("xl/worksheets/sheet1.xml", of: [sheet])
    #expect(text.contains("><v>0.2085</v></c>"))
    let styles = text.matches(of: /<col [^>]*style="(\d+)"/).compactMap { Int($0.1) }
    let formats = try Self.part("xl/styles.xml", of: [sheet]).split(separator: "<cellXfs")[1]
      .matches(of: /<xf numFmtId="(\d+)"/).compactMap { Int($0.1) }
    #expect(styles.map { formats[$0] } == [0, 0, 49])
  }

  @Test("a sheet with a locked column is protected without password, and the rows below can be filled in")
  func locks() throws {
    let text = try Self.part("xl/worksheets/sheet1.xml")
    #expect(text.contains("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""))
    #expect(!text.contains("password"))
    #expect(text.contains("<c r=\"H209\" s=\""))
    #expect(!text.contains("r=\"A210\""))
    #expect(try !Self.part("xl/worksheets/sheet2.xml").contains("sheetProtection"))
  }

  @Test("choices come from a hidden sheet, for the rows below too")
  func choices() throws {
    let text = try Self.part("xl/worksheets/sheet1.xml")
    #expect(text.contains("sqref=\"D4:D209\"><formula1>'Choices'!$A$1:$A$4</formula1></dataValidation>"))
    let book = try Self.part("xl/workbook.xml")
    #expect(book.contains("<sheet name=\"Choices\" sheetId=\"4\" state=\"hidden\" r:id=\"rId4\"/>"))
  }

  @Test("only what must be one of the choices is refused otherwise", arguments: [(false, "1"), (true, "0")])
  func otherChoices(mayBeOther: Bool, stop: String) throws {
    let column = Column("A", choices: ["x", "y"], mayBeOther: mayBeOther)
    let text = try Self.part("xl/worksheets/sheet1.xml", of: [Sheet(name: "B", columns: [column], rows: [])])
    #expect(text.contains("showErrorMessage=\"\(stop)\""))
  }

  @Test("equal lists of choices stand once, and a sheet of that name gets its own")
  func sharedChoices() throws {
    let column = Column("A", choices: ["x", "y"])
    let sheets = [
      Sheet(name: "choices", columns: [column], rows: []),
      Sheet(name: "B", columns: [column, Column("C", choices: ["z"])], rows: []),
    ]
    #expect(try Self.part("xl/worksheets/sheet1.xml", of: sheets).contains("'Choices (2)'!$A$1:$A$2"))
    #expect(try Self.part("xl/worksheets/sheet2.xml", of: sheets).contains("'Choices (2)'!$B$1:$B$1</formula1>"))
    #expect(try Self.part("xl/worksheets/sheet3.xml", of: sheets).contains("<c r=\"B1\""))
  }

  @Test("columns are as wide as wide characters need", arguments: [("x", "xx", 5, "7.0"), ("x", "王小明王小明", 5, "14.7")])
  func widths(title: String, text: String, width: Int, expected: String) throws {
    let sheet = Sheet(name: "x", columns: [Column(title, width: width)], rows: [Row([.text(text)])])
    #expect(try Self.part("xl/worksheets/sheet1.xml", of: [sheet]).contains(" width=\"\(expected)\""))
  }

  @Test("totals at the end are not sorted into the table")
  func totals() throws {
    let rows = [Row([.count(1)]), Row([.count(1)], .total), Row([.count(2)]), Row([.count(4)], .total)]
    let sheet = Sheet(name: "x", columns: [Column("x")], rows: rows)
    #expect(try Self.part("xl/worksheets/sheet1.xml", of: [sheet]).contains("<autoFilter ref=\"A1:A4\"/>"))
    #expect(try Self.part("xl/workbook.xml", of: [sheet]).contains("'x'!$A$1:$A$5</definedName>"))
  }

  @Test("rows are as high as wrapped text and lines in cells need")
  func heights() throws {
    let texts = ["one", "one\ntwo", String(repeating: "王", count: 30), "👨‍👩‍👧"]
    let sheet = Sheet(name: "x", headings: ["x"], columns: [Column("x")], rows: texts.map { Row([.text($0)]) })
    let text = try Self.part("xl/worksheets/sheet1.xml", of: [sheet])
    for row in ["1\" ht=\"21\" customHeight=\"1\"", "2\"", "3\"", "4\" ht=\"30\"", "5\" ht=\"30\"", "6\""] {
      #expect(text.contains("<row r=\"\(row)>"))
    }
  }

  @Test("a wide amount at the end of a long sheet still fits")
  func widthAtTheEnd() throws {
    let sheet = Sheet(name: "x", columns: [Column("x", width: 5)], count: 5_000) {
      Row([.money(Money($0 == 4_999 ? 123_456_789_012 : 1, .newTaiwanDollar))])
    }
    #expect(try Self.part("xl/worksheets/sheet1.xml", of: [sheet]).contains(" width=\"22.4\""))
  }

  @Test("every meaning has a look of its own")
  func meanings() throws {
    let sheet = Sheet(name: "x", columns: [Column("x")], rows: Meaning.allCases.map { Row([.text("x")], $0) })
    let text = try Self.part("xl/worksheets/sheet1.xml", of: [sheet])
    let styles = Meaning.allCases.indices.map { index in
      text.firstRange(of: "r=\"A\(index + 2)\" s=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } }
    }
    #expect(Set(styles).count == Meaning.allCases.count)
  }

  @Test("currencies have their own number formats")
  func currencies() throws {
    let text = try Self.part("xl/styles.xml")
    for code in ["[$NT$-404]#,##0", "[$¥-411]#,##0", "[$EUR] #,##0.00", "[$USD] #,##0.00", "yyyy-mm-dd", "0.000000%"] {
      #expect(text.contains("formatCode=\"\(code)\"/>"))
    }
  }

  @Test("a title is text, not markup")
  func title() throws {
    #expect(try Self.part("docProps/core.xml").contains("<dc:title>&lt;A &amp; B&gt;</dc:title>"))
  }

  @Test("what no workbook can hold is refused with its place")
  func problems() {
    func problem(_ sheets: [Sheet]) -> XLSXWritingProblem? {
      do throws(XLSXWritingProblem) {
        try XLSXWriter.write(sheets, title: "") { _ in }
        return nil
      } catch { return error }
    }
    #expect(problem([]) == .noSheets)
    #expect(problem([Self.rows(1_048_576)]) == .tooManyRows(sheet: "Long", count: 1_048_577))
    let wide = Sheet(name: "Wide", columns: Array(repeating: Column("A"), count: 16_385), rows: [])
    #expect(problem([wide]) == .tooManyColumns(sheet: "Wide", count: 16_385))
    let text = { (character: Character, count: Int) in
      Sheet(name: "T", columns: [Column("A")], rows: [Row([.text(String(repeating: character, count: count))])])
    }
    #expect(problem([text("王", 32_767)]) == nil)
    #expect(problem([text("王", 32_768)]) == .textTooLong(sheet: "T", cell: CellReference(column: 1, row: 2)))
    #expect(problem([text("👩", 16_384)]) == .textTooLong(sheet: "T", cell: CellReference(column: 1, row: 2)))
  }
}
