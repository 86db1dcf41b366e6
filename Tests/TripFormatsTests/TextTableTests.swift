import Testing

@testable import TripFormats

@Suite struct TextTableTests {
  @Test("Chinese takes two columns, so that what follows stands in line")
  func widths() {
    #expect(DisplayWidth.of("名額 ab") == 7)
    var table = TextTable(right: [1])
    table.add("名額", "1", "x")
    table.add("a", "100", "y")
    #expect(table.lines == ["名額    1  x", "a     100  y"])
  }
}
