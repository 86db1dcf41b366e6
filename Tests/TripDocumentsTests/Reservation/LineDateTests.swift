import Testing
import TripCosting

@testable import TripDocuments

@Suite struct LineDateTests {
  @Test(
    "dates have English months and two-digit years",
    arguments: [
      ("2026-07-13", "13JUL26"), ("1980-08-12", "12AUG80"), ("2031-05-20", "20MAY31"), ("2000-01-01", "01JAN00"),
      ("2024-02-29", "29FEB24"),
    ])
  func dates(iso: String, text: String) throws {
    #expect(LineDate.text(try #require(Day(iso: iso))) == text)
  }
}
