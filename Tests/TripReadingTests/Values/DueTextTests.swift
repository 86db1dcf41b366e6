import Testing
import TripCosting
import TripModel

@testable import TripReading

@Suite("DueText")
struct DueTextTests {
  @Test("a day is read as any date is")
  func day() throws {
    let day = try #require(Day(iso: "2026-05-04"))
    #expect(DueText.read("2026-05-04") == .day(.day(day)))
    #expect(DueText.read("民國115年5月4日") == .day(.day(day)))
    #expect(DueText.read("2026-05-32") == .day(.impossible))
    #expect(DueText.read("15/5/4") == .day(.ambiguous))
  }

  @Test(
    "a part of a month is read in two languages and any case",
    arguments: [
      ("early 2026-05", PartOfMonth.early), ("上旬 2026-05", .early), ("mid 2026-05", .mid), ("Mid 2026-5", .mid),
      ("中旬 2026-05", .mid), ("LATE 2026-05", .late), ("下旬 2026-05", .late), ("late　２０２６－０５", .late),
      ("end 2026-05", .end), ("2026年5月底", .end), ("2026年5月末", .end),
      ("  late   2026-05 ", .late),
    ])
  func part(_ text: String, _ part: PartOfMonth) {
    #expect(DueText.read(text) == .part(part, year: 2026, month: 5))
  }

  @Test(
    "what is neither is unreadable",
    arguments: [
      "", "mid", "mid 2026", "mid 2026-00", "mid 2026-13", "mid 1899-05", "mid 2200-05", "mid 2026-05-04",
      "ends 2026-05", "mid May 2026", "mid 2026-05 or so", "2026-05",
    ])
  func unreadable(_ text: String) {
    #expect(DueText.read(text) == .day(.unreadable))
  }
}
