import Testing
import TripCosting
import TripModel
import TripReading

@Suite struct SavedFormCutTests {
  private static let form = """
    {"format": "trip-form", "version": 1, "trip": {"from": "2026-07-13"}, "company": {"name": "範例"},
     "interpreters": ["tokyo"], "people": [{"name": "範例甲", "options": []}]}
    """

  @Test("a form cut off anywhere on its way is refused as a whole, never half taken")
  func cut() throws {
    let trip = try #require(TripReader.read(try RealTrip.files()).trip)
    let bytes = Array(Self.form.utf8)
    #expect(try SavedForm(TextFile(path: "form.json", bytes: bytes), for: trip).tables.count == 2)
    for end in bytes.indices {
      let part = Array(String(decoding: bytes[..<end], as: UTF8.self).utf8)
      #expect(throws: SavedFormProblem.self, "\(end)") {
        try SavedForm(TextFile(path: "form.json", bytes: part), for: trip)
      }
    }
  }

  @Test("any value in any place is told or taken, and never a crash")
  func wild() throws {
    let trip = try #require(TripReader.read(try RealTrip.files()).trip)
    let words = Self.form.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    for place in words.indices where place % 2 == 1 {
      for wild in ["null", "7", "true", "[]", "{}", "[[]]", "[null]", "\"\\u0000\"", "\"\""] {
        let text = words[..<place].joined(separator: "\"") + wild + words[(place + 1)...].joined(separator: "\"")
        let form = try? SavedForm(TextFile(path: "form.json", bytes: Array(text.utf8)), for: trip)
        for table in form?.tables ?? [] {
          #expect(table.rows.allSatisfy { $0.cells.count == table.rows[0].cells.count })
        }
      }
    }
  }
}
