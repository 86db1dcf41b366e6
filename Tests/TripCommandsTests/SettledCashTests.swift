import Testing
import TripCommands
import TripTestSupport

/// What was paid to interpreters stays known, and one company's surplus hides no other's lack.
@Suite struct SettledCashTests {
  private static let header =
    "booking,company,number,name,grade,provider,half_day,full_day,step,travel,hours,kilometres,nights,on,by,paid\n"

  private static func run(_ trip: borrowing TripCopy, _ words: String..., today: String) -> CommandRun {
    CommandRun(words + ["--today", today], in: trip.path, environment: ["LANG": "zh_TW.UTF-8", "USER": "陳秘書"])
  }

  /// The afternoon's interpreters of both companies; envelopes hold 40,000 each.
  private static func trip() throws -> TripCopy {
    let trip = try TripCopy("Examples/2027-osaka")
    try trip.write(
      header + """
        morning-talks,A01,,見本一,B,,JPY 40000,,,,,,,2027-02-01,見本社,JPY 40000
        afternoon-talks,A01,,見本二,B,,JPY 40000,,,,,,,2027-02-01,見本社,JPY 35000
        afternoon-talks,A02,,見本三,B,,JPY 40000,,,,,,,2027-02-01,見本社,JPY 46000

        """, to: "interpreters.csv")
    return trip
  }

  @Test("each company's difference is told, and a surplus is not netted with a lack")
  func differences() throws {
    let trip = try Self.trip()
    let built = Self.run(trip, "build", today: "2027-03-10")
    #expect(built.exit == .fine, "\(built.error)")
    let page = try trip.text("papers/organiser/closing.html")
    #expect(page.contains("<dt>退回</dt><dd>日圓 5,000</dd>") && page.contains("<dt>信封不足另付</dt><dd>日圓 6,000</dd>"))
    #expect(page.contains(">A01<") && page.contains("日圓 46,000") && !page.contains("見本三"))
    let figures = try trip.text("papers/organiser/closing.csv")
    #expect(figures.contains("A02") && figures.contains("信封不足另付"), "\(figures)")
  }

  @Test("a later line that does not tell what was paid keeps it, and trip confirm writes it along")
  func kept() throws {
    let trip = try Self.trip()
    try trip.edit("interpreters.csv") {
      $0 + "afternoon-talks,A02,,見本三,B,,JPY 41000,,,,,,,2027-02-02,見本社,\n"
    }
    _ = Self.run(trip, "build", today: "2027-03-10")
    #expect(try trip.text("papers/organiser/closing.html").contains("日圓 46,000"))
    let confirmed = Self.run(
      trip, "confirm", "afternoon-talks", "JPY 42000", "--company", "A02", "--by", "見本社", today: "2027-03-10")
    #expect(confirmed.exit == .fine, "\(confirmed.error)")
    #expect(try trip.text("interpreters.csv").split(separator: "\n").last?.contains("JPY 46000") == true)
    // Who confirmed a price did not change the folder.
    let history = Self.run(trip, "history", today: "2027-03-10").out
    #expect(history.contains("陳秘書  ") && !history.contains("見本社"), "\(history)")
  }
}
