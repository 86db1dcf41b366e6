import Testing
import TripCosting

/// Vectors of the standard contract: domain.md 1.1, vectors.json `cancellation`.
@Suite struct StandardLadderTests {
  /// One row: the day of the notice, days before departure, percent, what is kept and what comes back of NT$66,800.
  struct Case: Sendable {
    var notice: String
    var days: Int
    var percent: Int64
    var administrative: Int64 = 0
    var kept: Int64
    var returned: Int64
  }

  static let cases = [
    Case(notice: "2026-05-01", days: 73, percent: 5, kept: 3_340, returned: 63_460),
    Case(notice: "2026-06-01", days: 42, percent: 5, kept: 3_340, returned: 63_460),
    Case(notice: "2026-06-03", days: 40, percent: 10, kept: 6_680, returned: 60_120),
    Case(notice: "2026-06-12", days: 31, percent: 10, kept: 6_680, returned: 60_120),
    Case(notice: "2026-06-22", days: 21, percent: 20, kept: 13_360, returned: 53_440),
    Case(notice: "2026-06-23", days: 20, percent: 30, kept: 20_040, returned: 46_760),
    Case(notice: "2026-07-11", days: 2, percent: 30, kept: 20_040, returned: 46_760),
    Case(notice: "2026-07-12", days: 1, percent: 50, kept: 33_400, returned: 33_400),
    Case(notice: "2026-07-14", days: -1, percent: 100, kept: 66_800, returned: 0),
    Case(notice: "2026-06-13", days: 30, percent: 20, administrative: 1_300, kept: 13_100, returned: 52_400),
    Case(notice: "2026-07-11", days: 2, percent: 30, administrative: 1_300, kept: 19_650, returned: 45_850),
    Case(notice: "2026-07-12", days: 1, percent: 50, administrative: 1_300, kept: 32_750, returned: 32_750),
    Case(notice: "2026-07-13", days: 0, percent: 100, administrative: 1_300, kept: 65_500, returned: 0),
  ]

  @Test("keeps and returns what the vectors say, administrative costs first", arguments: cases)
  func vectors(row: Case) throws {
    let departure = try #require(Day(iso: "2026-07-13"))
    let notice = try #require(Day(iso: row.notice))
    let ladder = StandardLadder.ladder(departure: departure, administrative: row.administrative)
    let number = try #require(ladder.step(at: Moment(notice)))
    #expect(departure.days(since: notice) == row.days)
    #expect(ladder.steps[number].keeps == .percentOfFee(row.percent))
    let cost = try #require(
      try ladder.costs(of: [.exact(Money(66_800, .newTaiwanDollar))], step: number).first)
    #expect(cost.kept == .exact(Money(row.kept, .newTaiwanDollar)))
    #expect(cost.returned == .exact(Money(row.returned, .newTaiwanDollar)))
    #expect(try cost.owed().low + cost.returned.low == 66_800)
  }

  @Test(
    "counts days as a published page does: departure 12/31",
    arguments: [
      ("2025-12-31", 0, 100), ("2025-12-30", 1, 50), ("2025-12-29", 2, 30), ("2025-12-11", 20, 30),
      ("2025-12-10", 21, 20), ("2025-12-01", 30, 20), ("2025-11-30", 31, 10), ("2025-11-21", 40, 10),
      ("2025-11-20", 41, 5),
    ])
  func published(notice: String, days: Int, percent: Int) throws {
    let departure = try #require(Day(iso: "2025-12-31"))
    let day = try #require(Day(iso: notice))
    let ladder = StandardLadder.ladder(departure: departure)
    #expect(departure.days(since: day) == days)
    #expect(ladder.step(at: Moment(day)).map { ladder.steps[$0].keeps } == .percentOfFee(Int64(percent)))
  }

  @Test("departure on 13 July: each step with its first and last day")
  func dated() throws {
    let ladder = StandardLadder.ladder(departure: try #require(Day(iso: "2026-07-13")))
    let spans = ladder.steps.indices.map { number in
      let (after, until) = ladder.span(of: number)
      return "\(after?.day.advanced(by: 1).iso ?? "")/\(until?.day.iso ?? "")"
    }
    #expect(
      spans == [
        "/2026-06-02", "2026-06-03/2026-06-12", "2026-06-13/2026-06-22", "2026-06-23/2026-07-11",
        "2026-07-12/2026-07-12", "2026-07-13/",
      ])
  }

  @Test("30 % of NT$66,799 is 20,039.7 and rounds half up to NT$20,040")
  func rounding() throws {
    #expect(try Amount.exact(Money(66_799, .newTaiwanDollar)).percent(30).low == 20_040)
    #expect(try Amount.exact(Money(50, .newTaiwanDollar)).percent(5).low == 3)
  }
}
