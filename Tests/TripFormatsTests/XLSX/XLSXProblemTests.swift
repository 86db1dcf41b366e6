import Testing

@testable import TripFormats

/// What is refused, and what is said about it.
@Suite struct XLSXProblemTests {
  @Test(
    "cells that are not what they say are named",
    arguments: [
      ("<c r=\"B1\"><v>abc</v></c>", XLSXProblem.badValue(sheet: "One", cell: CellReference(column: 2, row: 1))),
      ("<c t=\"s\"><v>0</v></c>", .badValue(sheet: "One", cell: CellReference(column: 1, row: 1))),
      ("<c t=\"s\"><v>-1</v></c>", .badValue(sheet: "One", cell: CellReference(column: 1, row: 1))),
      ("<c t=\"b\"><v>2</v></c>", .badValue(sheet: "One", cell: CellReference(column: 1, row: 1))),
      ("<c t=\"?\"><v>2</v></c>", .badValue(sheet: "One", cell: CellReference(column: 1, row: 1))),
      ("<c r=\"XFE1\"><v>2</v></c>", .badReference(sheet: "One", reference: "XFE1")),
      ("<c r=\"A2\"><v>2</v></c>", .badReference(sheet: "One", reference: "A2")),
      ("<c r=\"B1\"/><c r=\"A1\"/>", .badReference(sheet: "One", reference: "A1")),
      ("<c r=\"XFD1\"/><c/>", .badReference(sheet: "One", reference: "")),
      ("</row><row r=\"1\">", .badReference(sheet: "One", reference: "1")),
      ("</row><row r=\"1048577\">", .badReference(sheet: "One", reference: "1048577")),
      ("</row><row r=\"99999999999999999999\">", .badReference(sheet: "One", reference: "99999999999999999999")),
    ])
  func badCells(cells: String, problem: XLSXProblem) {
    #expect(HandmadeWorkbook(rows: "<row r=\"1\">\(cells)</row>").problem() == problem)
  }

  @Test("a document type definition is refused wherever it stands")
  func documentType() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
    for (part, text) in HandmadeWorkbook.usual {
      #expect(HandmadeWorkbook(rows: "", [part: bomb + text]).problem() == .documentType(part: part))
    }
  }

  @Test("damaged parts are named")
  func damagedParts() {
    let book = HandmadeWorkbook(rows: "", ["xl/styles.xml": "<styleSheet xmlns=\"\(HandmadeWorkbook.main)\"><numFmts>"])
    #expect(book.problem() == .damaged(part: "xl/styles.xml", offset: 87))
    #expect(HandmadeWorkbook(sheet: "<other/>").problem() == .damaged(part: "xl/worksheets/sheet1.xml", offset: 0))
    let german = HandmadeWorkbook(sheet: "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>")
    #expect(german.problem() == .unsupported(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("missing parts are named; other documents are no workbooks")
  func missingParts() {
    func problem(_ changes: [String: String]) -> XLSXProblem? { HandmadeWorkbook(rows: "", changes).problem() }
    #expect(problem(["xl/worksheets/sheet1.xml": ""]) == .missingPart("xl/worksheets/sheet1.xml"))
    #expect(problem(["xl/workbook.xml": ""]) == .missingPart("xl/workbook.xml"))
    #expect(problem(["xl/_rels/workbook.xml.rels": ""]) == .missingPart("One"))
    #expect(problem(["_rels/.rels": ""]) == .notAWorkbook)
    #expect(problem(["_rels/.rels": "", "mimetype": "x"]) == .openDocument)
    #expect(problem(["xl/workbook.xml": "<w:document xmlns:w=\"urn:word\"/>"]) == .notAWorkbook)
    let binary = HandmadeWorkbook.relationships([("officeDocument", "xl/workbook.bin")])
    #expect(problem(["_rels/.rels": binary]) == .binaryWorkbook)
  }

  @Test("links may not leave the package")
  func links() {
    let links = HandmadeWorkbook.relationships([("worksheet", "../../etc/passwd")])
    let book = HandmadeWorkbook(rows: "", ["xl/_rels/workbook.xml.rels": links])
    #expect(book.problem() == .unsafePath("../../etc/passwd"))
  }

  @Test("more than allowed is refused")
  func limits() {
    let rows = "<row><c><v>1</v></c><c/><c><v>2</v></c></row>"
    let strings = HandmadeWorkbook.strings("<si><t>a</t></si><si><t>b</t></si>")
    let book = HandmadeWorkbook(rows: rows, ["xl/sharedStrings.xml": strings])
    #expect(book.problem(XLSXLimits(sheets: 1, sharedStrings: 2, cells: 2)) == nil)
    #expect(book.problem(XLSXLimits(cells: 1)) == .tooMany(.cells, limit: 1))
    #expect(book.problem(XLSXLimits(sharedStrings: 1)) == .tooMany(.sharedStrings, limit: 1))
    #expect(book.problem(XLSXLimits(sheets: 0)) == .tooMany(.sheets, limit: 0))
    #expect(book.problem(XLSXLimits(archive: ZipLimits(entries: 2))) == .tooMany(.parts, limit: 2))
    #expect(book.problem(XLSXLimits(archive: ZipLimits(totalBytes: 1_000))) == .tooLarge(part: "xl/sharedStrings.xml"))
  }

  @Test("a bomb is refused before it is expanded")
  func bomb() throws {
    let blanks = String(repeating: " ", count: 64 << 20)
    let book = HandmadeWorkbook(rows: blanks)
    #expect(try book.bytes.count < 200_000)
    #expect(book.problem() == .tooLarge(part: "xl/worksheets/sheet1.xml"))
  }

  @Test("what is no workbook at all", arguments: ["", "PK", "name,born\r\n", "<html>", "\u{FEFF}a", "%PDF-1.7"])
  func nonsense(text: String) {
    let problem = XLSXProblem.of(Array(text.utf8))
    #expect(problem == (text == "PK" ? .damaged(part: "", offset: nil) : .notAWorkbook))
  }

  @Test("a file cut short anywhere is refused")
  func cut() throws {
    let bytes = try HandmadeWorkbook(rows: "<row><c><v>1</v></c></row>").bytes
    for count in 0..<bytes.count { #expect(XLSXProblem.of(Array(bytes.prefix(count))) != nil) }
    #expect(XLSXProblem.of(bytes) == nil)
  }
}
