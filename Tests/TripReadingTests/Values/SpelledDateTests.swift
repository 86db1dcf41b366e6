import Testing
import TripCosting
import TripReading

@Suite struct SpelledDateTests {
  @Test(
    "days as reservation systems write them, without a sign in between",
    arguments: [
      ("01JAN62", SpelledDate.Sense.birth(tripYear: 2026), "1962-01-01"),
      ("12jun1976", .birth(tripYear: 2026), "1976-06-12"),
      ("27MAR2034", .ahead, "2034-03-27"), ("14AUG31", .ahead, "2031-08-14"),
    ])
  func joined(text: String, sense: SpelledDate.Sense, day: String) throws {
    #expect(SpelledDate.read(text, sense) == .day(try #require(Day(iso: day))))
  }

  @Test("a month that is none, a day that no month has, and a century that is not certain are no day")
  func refused() {
    #expect(SpelledDate.read("01JAM62", .ahead) == .unreadable)
    #expect(SpelledDate.read("31FEB62", .ahead) == .impossible)
    #expect(SpelledDate.read("01JAN20", .birth(tripYear: 2026)) == .ambiguous)
  }
}
