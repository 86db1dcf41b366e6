import Testing
import TripCosting
import TripDocuments
import TripModel

/// Steps in words with real dates: departure on 13 July 2026.
@Suite struct LeavingTextTests {
  private func span(_ after: Moment?, _ until: Moment?) throws -> [String] {
    let departure = try #require(Day(iso: "2026-07-13"))
    return Language.allCases.map { LeavingText($0, departure: departure).span(after: after, until: until) }
  }

  private func moment(_ iso: String, _ minutes: Int = Moment.endOfDay) throws -> Moment {
    Moment(try #require(Day(iso: iso)), minutes: minutes)
  }

  @Test("begins the day after the step before it ends")
  func days() throws {
    #expect(try span(nil, moment("2026-06-02")) == ["to 6/2 (Tue)", "6/2（二）以前", "6/2（火）まで"])
    #expect(
      try span(moment("2026-06-02"), moment("2026-06-12")) == [
        "6/3 (Wed)–6/12 (Fri)", "6/3（三）～6/12（五）", "6/3（水）～6/12（金）",
      ])
    #expect(try span(moment("2026-07-11"), moment("2026-07-12")) == ["7/12 (Sun)", "7/12（日）", "7/12（日）"])
    #expect(try span(moment("2026-07-12"), nil) == ["from 7/13 (Mon)", "7/13（一）起", "7/13（月）以降"])
    #expect(try span(nil, nil) == ["at any time", "不論何時", "時期を問わず"])
  }

  @Test("a limit within a day shows its time, and what follows begins after that very minute")
  func hours() throws {
    #expect(try span(nil, moment("2026-06-12", 1_020)) == ["to 6/12 (Fri) 17:00", "6/12（五）17:00以前", "6/12（金）17:00まで"])
    #expect(
      try span(moment("2026-06-12", 570), moment("2026-06-20")) == [
        "after 6/12 (Fri) 09:30–6/20 (Sat)", "6/12（五）09:30後～6/20（六）", "6/12（金）09:30より後～6/20（土）",
      ])
  }

  @Test("another year than that of departure is printed")
  func year() throws {
    #expect(try span(nil, moment("2025-12-31")).first == "to 2025-12-31 (Wed)")
  }

  @Test("a share of the deposit and a fixed sum say what they are")
  func shares() throws {
    let text = LeavingText(.zhHant, departure: try #require(Day(iso: "2026-07-13")))
    #expect(text.share(.percentOfFee(5)) == "5%")
    #expect(text.share(.percentOfDeposit(50)) == "訂金 50%")
    #expect(text.share(.sum(.exact(Money(3_000, .newTaiwanDollar)))) == "NT$3,000")
  }
}
