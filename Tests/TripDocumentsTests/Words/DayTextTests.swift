import Testing
import TripCosting
import TripModel

@testable import TripDocuments

@Suite struct DayTextTests {
  @Test("a trip of one day has one day, of more days each says what the one before has not")
  func periods() {
    func text(_ first: String, _ last: String, _ language: Language) -> String? {
      guard let first = Day(iso: first), let last = Day(iso: last) else { return nil }
      return DayText.written(first, through: last, language)
    }
    #expect(text("2026-07-13", "2026-07-13", .ja) == "2026年7月13日（月）")
    #expect(text("2026-07-13", "2026-07-17", .ja) == "2026年7月13日（月）～17日（金）")
    #expect(text("2026-07-30", "2026-08-01", .zhHant) == "2026 年 7 月 30 日（四）～8 月 1 日（六）")
    #expect(text("2026-12-30", "2027-01-02", .ja) == "2026年12月30日（水）～2027年1月2日（土）")
  }
}
