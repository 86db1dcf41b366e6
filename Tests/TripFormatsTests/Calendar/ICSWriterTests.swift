import Testing
import TripCosting
import TripFormats

/// Whole calendars against RFC 5545.
@Suite struct ICSWriterTests {
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
    // The flight of the vectors: 08:55 in Taipei to 13:15 in Tokyo, 00:55Z to 04:15Z.
    let start = Int64(try day("2026-07-13").number) * 86_400 + 55 * 60
    let flight = event(.span(fromUTC: start, toUTC: start + 200 * 60, .tokyo))
    let text = lines(flight, flight, event(.moment(atUTC: start, .taipei)))
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
    let when = When.span(fromUTC: 0, toUTC: 60, .tokyo)
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

  @Test("times before 1970 and before the day's end in UTC fall on the right day")
  func early() {
    #expect(lines(event(.moment(atUTC: -3_600, .taipei))).contains("DTSTART;TZID=Asia/Taipei:19700101T070000"))
    // 00:30 in Tokyo on the 14th is the 13th in UTC (domain.md, 8).
    #expect(lines(event(.moment(atUTC: 1_783_956_600, .tokyo))).contains("DTSTART;TZID=Asia/Tokyo:20260714T003000"))
  }
}
