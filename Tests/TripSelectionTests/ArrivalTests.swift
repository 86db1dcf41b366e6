import Testing
import TripCosting
import TripModel
import TripReading
import TripSelection

/// The deadline of 2026-05-04 17:00:00 in Taipei, to the second, in whatever zone a mail writes its time.
@Suite struct ArrivalTests {
  static let deadline = Call.Deadline(
    origin: Origin(number: 1),
    at: Instant(Day(year: 2026, month: 5, day: 4) ?? Day(number: 0), second: 17 * 3600, zone: .taipei), zone: .taipei)

  @Test(
    "the last second is in time and the next one is late, in every zone",
    arguments: [
      ("2026-05-04T16:59:59+08:00", Arrival.inTime), ("2026-05-04T17:00:00+08:00", .inTime),
      ("2026-05-04T17:00:01+08:00", .late(seconds: 1)), ("2026-05-04T08:59:59Z", .inTime),
      ("2026-05-04T09:00:00Z", .inTime), ("2026-05-04T09:00:01Z", .late(seconds: 1)),
      ("2026-05-04 17:59:59 +09:00", .inTime), ("2026-05-04 18:00:01+0900", .late(seconds: 1)),
      ("Mon, 4 May 2026 16:59:59 +0800", .inTime), ("Mon, 4 May 2026 01:59:59 -0700 (PDT)", .inTime),
      ("Mon, 4 May 2026 02:00:01 -0700", .late(seconds: 1)), ("4 May 2026 09:00:01 GMT", .late(seconds: 1)),
      ("2026-05-05T01:00:00+08:00", .late(seconds: 8 * 3600)), ("民國115年5月4日 17:00:00+08:00", .inTime),
    ])
  func seconds(text: String, expected: Arrival) {
    #expect(Arrival(InstantText.read(text), Self.deadline) == expected)
  }
}
