import Testing
import TripDocuments

@Suite struct GroupLineTests {
  @Test(
    "names a group in the form of each system",
    arguments: [
      (Dialect.amadeus, "NG20TOURGROUP"), (.galileo, "N.G/20TOURGROUP"), (.sabre, "-C/20 TOURGROUP"),
    ])
  func vectors(dialect: Dialect, line: String) throws {
    #expect(try GroupLine.text("TOURGROUP", seats: 20, dialect) == line)
  }

  @Test("refuses seats and names that no system takes")
  func refused() {
    #expect(throws: GroupLine.Problem.seats(100)) { try GroupLine.text("TOUR", seats: 100, .amadeus) }
    for name in ["", "TOUR GROUP", "團", "5STARS", String(repeating: "A", count: 54)] {
      #expect(throws: GroupLine.Problem.name(name)) { try GroupLine.text(name, seats: 20, .amadeus) }
    }
  }
}
