import Testing
import TripFormats
import TripReading

@testable import TripCommands

/// One text far to the right of a list makes no table of as many columns.
@Suite struct StrayCellTests {
  private static func sheet(rows: Int, stray: CellReference) -> XLSXSheet {
    var sheet = XLSXSheet(name: "list")
    sheet.rows = (1...rows).map { row in
      let stray = row == stray.row ? [XLSXCell(stray, .text("stray"))] : []
      let own = [XLSXCell(CellReference(column: 1, row: row), .text("C\(row)"))]
      return XLSXRow(number: row, cells: own + stray)
    }
    return sheet
  }

  private static func table(_ sheet: XLSXSheet) throws -> [Int] {
    let tables = WorkbookTables(XLSXWorkbook(sheets: [sheet]), file: "x.xlsx").tables
    return try #require(tables.first).rows.map(\.cells.count)
  }

  @Test("only the rows that may be a header, and the one that holds it, are as wide", .timeLimit(.minutes(1)))
  func width() throws {
    let first = try Self.table(Self.sheet(rows: 5_000, stray: CellReference(column: 16_384, row: 1)))
    #expect(first.reduce(0, +) < 2_000_000)
    let late = try Self.table(Self.sheet(rows: 100, stray: CellReference(column: 16_384, row: 60)))
    #expect(late[59] == 16_384 && late[60] == 256)
  }

  @Test("a list of usual width stays a rectangle")
  func usual() throws {
    #expect(
      try Self.table(Self.sheet(rows: 100, stray: CellReference(column: 40, row: 60)))
        == Array(repeating: 40, count: 100))
  }

  @Test("a merged cell far to the right reaches no row that ends before it")
  func merged() throws {
    var sheet = Self.sheet(rows: 100, stray: CellReference(column: 16_384, row: 30))
    sheet.merges = [CellRange(CellReference(column: 16_384, row: 30), CellReference(column: 16_384, row: 90))]
    #expect(try Self.table(sheet)[40] == 256)
  }
}
