import Testing
import TripFormats

@Suite struct CellReferenceTests {
  @Test(
    "names of cells are read and written",
    arguments: [("A1", 1, 1), ("Z9", 26, 9), ("AA10", 27, 10), ("XFD1048576", 16_384, 1_048_576)])
  func names(text: String, column: Int, row: Int) {
    #expect(CellReference(text) == CellReference(column: column, row: row))
    #expect(CellReference(column: column, row: row).description == text)
    #expect(CellReference(text.lowercased()) == CellReference(text))
  }

  @Test(
    "what is no cell is nil",
    arguments: [
      "", "A", "1", "A0", "A01", "1A", "$A$1", "A1B", "XFE1", "A1048577", "A-1", "Ａ1", "ZZZZZZZZZZZZZZZZ1", "A1 ",
      "A99999999999999999999999",
    ])
  func nonsense(text: String) {
    #expect(CellReference(text) == nil)
  }

  @Test("ranges go from the upper left to the lower right")
  func ranges() throws {
    #expect(CellRange("B2:C3")?.description == "B2:C3")
    #expect(CellRange("B2")?.description == "B2")
    #expect(CellRange("C3:B2") == nil)
    #expect(CellRange("A1:B2:C3") == nil)
    #expect(CellRange(":") == nil)
    let range = try #require(CellRange("B2:C3"))
    #expect(range.contains(CellReference(column: 3, row: 2)))
    #expect(!range.contains(CellReference(column: 4, row: 2)))
  }
}
