import Testing
import TripCosting
import TripFormats
import TripStorage
import TripTestSupport

/// Files that other programs wrote; Fixtures/make.py says how.
@Suite struct XLSXFixtureTests {
  static let folder = Repository.root + "/Tests/TripFormatsTests/Fixtures/"

  static func bytes(_ name: String) throws -> [UInt8] { try PosixDisk().read(folder + name) }

  static func day(_ iso: String, seconds: Int = 0) throws -> XLSXValue {
    .date(try #require(Day(iso: iso)), seconds: seconds)
  }

  @Test(
    "what openpyxl wrote is read cell by cell, and the same after LibreOffice saved it anew",
    arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func everyKindOfCell(name: String) throws {
    let book = try XLSXReader.workbook(Self.bytes(name))
    #expect(book.sheets.map(\.name) == ["名單 & Roster", "Hidden"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    let sheet = try #require(book.sheets.first)
    var expected: [String: XLSXValue] = [
      "A1": .text("姓名"), "B1": .text("統編"), "C1": .text("Born"), "D1": .text("At"), "E1": .text("Fare"),
      "F1": .text("Sure"), "G1": .text("Sum"), "A2": .text("王小明"), "B2": .text("00501503"),
      "C2": try Self.day("2026-07-13"), "D2": try Self.day("2026-07-13", seconds: 34_215), "E2": .number("66800"),
      "F2": .bool(true), "A3": .text(" two\nlines "), "B3": .text("0912345678"), "C3": try Self.day("1980-08-12"),
      "D3": .time(seconds: 65_100), "E3": .number("0.1"), "F3": .bool(false), "G3": .error("#N/A"),
      "E4": .number("-1234567.89"), "F4": .number("1.25"), "A6": .text("merged"),
    ]
    // openpyxl reckons nothing.
    expected["G2"] = name == "openpyxl.xlsx" ? .empty : .number("66801")
    #expect(sheet.values == expected)
    #expect(sheet.formulas == (name == "openpyxl.xlsx" ? ["G2"] : ["F2", "G2", "F3", "G3"]))
    #expect(sheet.merges == [try #require(CellRange("A6:C7"))])
    #expect(sheet.hiddenColumns == [2...2])
    #expect(sheet.hiddenRows == [3])
    #expect(book.sheets.last?.values == ["C3": .text("out of sight")])
  }

  @Test("what XlsxWriter wrote is read: days from 1904, runs, escapes, reckoned formulas, no chart")
  func daysFrom1904() throws {
    let book = try XLSXReader.workbook(Self.bytes("xlsxwriter.xlsx"))
    #expect(book.sheets.map(\.name) == ["it's 1904", "Last"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    let sheet = try #require(book.sheets.first)
    let expected: [String: XLSXValue] = [
      "A1": .text("00501503"), "B1": .text("王小明"), "C1": try Self.day("2026-07-13"),
      "D1": try Self.day("2026-07-13", seconds: 34_215), "E1": .time(seconds: 64_800), "F1": .text("_x0041_"),
      "A2": .text("00501503x"), "B2": .error("#DIV/0!"), "C2": .bool(true), "E2": try Self.day("1904-01-01"),
      "A3": .number("1.234567890123457E+19"), "B3": .text("tab\tand\rreturn\u{1}"), "A5": .text("wide"),
    ]
    #expect(sheet.values == expected)
    #expect(sheet.formulas == ["A2", "B2", "C2"])
    #expect(sheet.hiddenColumns == [4...5])
    #expect(sheet.hiddenRows == [3])
    #expect(sheet.merges.map(\.description) == ["A5:B5"])
  }

  @Test("strings within their cells are read")
  func inlineStrings() throws {
    let book = try XLSXReader.workbook(Self.bytes("xlsxwriter-rows.xlsx"))
    #expect(
      book.sheets.map(\.values) == [
        ["A1": .text(" inline "), "B1": .text("<&>"), "C1": .number("1.5E-07"), "B3": .text("second")]
      ])
  }

  @Test(
    "other formats are told apart",
    arguments: [
      ("encrypted.xlsx", XLSXProblem.encrypted), ("legacy.xls", .legacyWorkbook), ("open.ods", .openDocument),
      ("make.py", .notAWorkbook),
    ])
  func otherFormats(name: String, problem: XLSXProblem) throws {
    #expect(XLSXProblem.of(try Self.bytes(name)) == problem)
  }
}
