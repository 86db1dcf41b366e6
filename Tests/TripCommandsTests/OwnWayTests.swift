import Testing
import TripTestSupport

@testable import TripCommands

/// Who comes or goes alone is on no list of a flight that others take.
@Suite struct OwnWayTests {
  /// The real trip's first two people, with what one column says of the first; its flights are on the 13th and the 17th.
  private func trip(_ column: String, _ value: String) throws -> TripCopy {
    let trip = try TripCopy("2026-07-japan")
    try trip.edit("trip.json") {
      $0.replacing(
        "\"interpreters\": {",
        with: "\"extraNight\": { \"title\": \"加住\", \"price\": \"TWD 4200\" },\n  \"interpreters\": {")
    }
    try trip.write(
      """
      company,name,surname,given_name,sex,birth_date,nationality,passport_number,passport_expiry,\(column)
      C01,範例甲,WANG,ONE,M,1980-02-29,TWN,399990001,2031-01-01,\(value)
      C01,範例乙,LIN,TWO,F,1981-02-28,TWN,399990002,2031-01-01

      """.replacing(
        "2031-01-01\n\n", with: "2031-01-01" + String(repeating: ",", count: value.count { $0 == "," }) + ",\n"),
      to: "delegates.csv")
    return trip
  }

  private func boards(_ trip: borrowing TripCopy, _ day: Int) throws -> Bool {
    try trip.text("papers/organiser/days/2026-07-\(day)-leg-1.html").contains("範例甲")
  }

  @Test(
    "boarding lists have who takes the flight, and no others",
    arguments: [
      ("own_flight", "no", true, true), ("own_flight", "去程", false, true), ("own_flight", "back", true, false),
      ("own_flight", "yes", false, false), ("extra_nights,nights_before", "1,1", false, true),
      ("extra_nights,nights_before", "2,0", true, false), ("extra_nights,nights_before", "2,1", false, false),
    ])
  func lists(_ column: String, _ value: String, _ out: Bool, _ back: Bool) throws {
    let trip = try trip(column, value)
    let build = trip.run("build")
    #expect(build.exit == .fine, "\(build.error)")
    #expect(try boards(trip, 13) == out && boards(trip, 17) == back)
    let lines = trip.run("manifest", "--dialect", "amadeus")
    #expect(lines.out.contains("WANG/ONE") == (out && back) && lines.out.contains("LIN/TWO"), "\(lines.error)")
    #expect(lines.error.contains("範例甲") || lines.error.contains("WANG") || out && back)
    _ = trip.run("calendar", "範例甲")
    let calendar = try trip.text("calendars/C01-1.ics")
    #expect(calendar.contains("DTSTART;VALUE=DATE:20260712") == value.hasSuffix(",1"))
  }
}
