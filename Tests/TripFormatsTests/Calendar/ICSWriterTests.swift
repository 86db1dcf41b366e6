import Testing
import TripCosting
import TripFormats

/// Whole calendars against RFC 5545.
@Suite struct ICSWriterTests {
  private let taipei = WallClock("Asia/Taipei", standard: WallClock.Season(offset: 480, abbreviation: "CST"))
  private let tokyo = WallClock("Asia/Tokyo", standard: WallClock.Season(offset: 540, abbreviation: "JST"))

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func event(_ when: When, _ change: (inout Event) -> Void = { _ in }) -> Event {
    var event = Event(uid: "u-1", sequence: 2, changed: 1_777_564_800, when: when, title: "t")
    change(&event)
    return event
  }

  private func lines(_ events: Event...) -> [String] {
    let agenda = Agenda(name: "n", language: "en", events: events)
    let text = String(decoding: ICSWriter.bytes(agenda), as: UTF8.self)
    return text.unicodeScalars.split(separator: "\n").map { String($0.dropLast()) }
  }

  @Test("days are VALUE=DATE at both ends, and the end is the day after")
  func days() throws {
    let trip = lines(event(.days(try day("2026-07-13"), through: try day("2026-07-17"))))
    #expect(trip.contains("DTSTART;VALUE=DATE:20260713") && trip.contains("DTEND;VALUE=DATE:20260718"))
    let one = lines(event(.days(try day("2026-12-31"), through: try day("2026-12-31"))))
    #expect(one.contains("DTSTART;VALUE=DATE:20261231") && one.contains("DTEND;VALUE=DATE:20270101"))
    #expect(!trip.contains("BEGIN:VTIMEZONE"))
  }

  @Test("a time carries its zone, and each zone stands once in the file")
  func zones() throws {
    // The flight of the vectors: 08:55 in Taipei to 13:15 in Tokyo.
    let start = Int64(try day("2026-07-13").number) * 86_400 + (9 * 60 + 55) * 60
    let flight = event(.span(from: start, to: start + 200 * 60, tokyo))
    let text = lines(flight, flight, event(.moment(at: start - 3_600, taipei)))
    #expect(text.contains("DTSTART;TZID=Asia/Tokyo:20260713T095500"))
    #expect(text.contains("DTEND;TZID=Asia/Tokyo:20260713T131500"))
    #expect(text.contains("DTSTART;TZID=Asia/Taipei:20260713T085500"))
    #expect(text.count { $0.hasPrefix("DTEND") } == 2)
    let tokyo = [
      "BEGIN:VTIMEZONE", "TZID:Asia/Tokyo", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0900",
      "TZOFFSETTO:+0900", "TZNAME:JST", "END:STANDARD", "END:VTIMEZONE",
    ]
    #expect(text.firstRange(of: tokyo) != nil)
    #expect(text.count { $0 == "BEGIN:VTIMEZONE" } == 2 && text.contains("TZOFFSETTO:+0800"))
  }

  @Test("a zone with summer time says on which Sundays it begins and ends, by the clock of the season before (3.6.5)")
  func summerTime() throws {
    let ends = WallClock.Onset(first: try day("2008-10-26"), minute: 180, month: 10, week: -1)
    let begins = WallClock.Onset(first: try day("2008-03-30"), minute: 120, month: 3, week: -1)
    let berlin = WallClock(
      "Europe/Berlin", standard: WallClock.Season(offset: 60, abbreviation: "CET", onset: ends),
      summer: WallClock.Season(offset: 120, abbreviation: "CEST", onset: begins))
    let zone = [
      "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:20081026T030000", "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET", "END:STANDARD", "BEGIN:DAYLIGHT",
      "DTSTART:20080330T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE",
    ]
    #expect(lines(event(.moment(at: 0, berlin))).firstRange(of: zone) != nil)
  }

  @Test("what every event must have, once and in upper case; DTSTAMP is the last change, in UTC")
  func required() throws {
    let text = lines(event(.days(try day("2026-07-13"), through: try day("2026-07-13"))))
    #expect(text.prefix(2) == ["BEGIN:VCALENDAR", "VERSION:2.0"] && text.last == "END:VCALENDAR")
    for line in ["UID:u-1", "DTSTAMP:20260430T160000Z", "SEQUENCE:2", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT"] {
      #expect(text.count { $0 == line } == 1, "\(line)")
    }
    #expect(text.contains { $0.hasPrefix("PRODID:") } && !text.contains { $0.hasPrefix("METHOD") })
  }

  @Test("a cancelled event keeps its UID, takes no time and rings no more")
  func cancelled() throws {
    let when = When.span(from: 0, to: 60, tokyo)
    let busy = lines(event(when) { ($0.isBusy, $0.alarms) = (true, [30]) })
    #expect(busy.contains("TRANSP:OPAQUE") && busy.contains("TRIGGER:-PT30M") && busy.contains("ACTION:DISPLAY"))
    let text = lines(event(when) { ($0.isBusy, $0.alarms, $0.status) = (true, [30], .cancelled) })
    #expect(text.contains("STATUS:CANCELLED") && text.contains("UID:u-1") && text.contains("TRANSP:TRANSPARENT"))
    #expect(!text.contains("BEGIN:VALARM"))
  }

  @Test(
    "durations",
    arguments: [
      (30, "PT30M"), (60, "PT1H"), (90, "PT1H30M"), (1_440, "P1D"), (9_540, "P6DT15H"), (1_470, "P1DT30M"), (0, "PT0M"),
    ])
  func duration(minutes: Int, text: String) {
    #expect(ICSWriter.duration(minutes) == text)
  }
}
