import TripCosting

/// Writes an agenda as an iCalendar file (RFC 5545, with NAME of RFC 7986).
///
/// It names no METHOD: it is a file to be taken in, not a message between calendars, and so DTSTAMP says when an event
/// was last changed (3.8.7.2), whenever the file is made.
package enum ICSWriter {
  /// An agenda must have an event: a calendar without a component is none (3.6).
  package static func bytes(_ agenda: Agenda) -> [UInt8] {
    let clocks = Set(agenda.events.compactMap(\.when.clock)).sorted { $0.name < $1.name }
    let lines =
      [
        ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
        ContentLine("PRODID", text: "-//trip//Delegation calendar 1//EN"), ContentLine("CALSCALE", "GREGORIAN"),
        ContentLine("NAME", text: agenda.name), ContentLine("X-WR-CALNAME", text: agenda.name),
      ] + (agenda.reader.isEmpty ? [] : [ContentLine("X-TRIP-READER", text: agenda.reader)]) + clocks.flatMap(zone)
      + agenda.events.flatMap { event($0, agenda) } + [ContentLine("END", "VCALENDAR")]
    var bytes: [UInt8] = []
    for line in lines { line.write(to: &bytes) }
    return bytes
  }

  private static func zone(_ clock: WallClock) -> [ContentLine] {
    [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", text: clock.name)]
      + season("STANDARD", clock.standard, after: clock.summer)
      + (clock.summer.map { season("DAYLIGHT", $0, after: clock.standard) } ?? [])
      + [ContentLine("END", "VTIMEZONE")]
  }

  /// The only one of a zone is a part that never ends (3.6.5); its onset is told by the clock of the season before.
  private static func season(
    _ kind: String, _ season: WallClock.Season, after other: WallClock.Season?
  ) -> [ContentLine] {
    let start = season.onset.map { Int64($0.first.number) * 86_400 + Int64($0.minute * 60) } ?? 0
    let rule = season.onset.map { ContentLine("RRULE", "FREQ=YEARLY;BYMONTH=\($0.month);BYDAY=\($0.week)SU") }
    return [
      ContentLine("BEGIN", kind), ContentLine("DTSTART", dateTime(start)),
      ContentLine("TZOFFSETFROM", offset((other ?? season).offset)), ContentLine("TZOFFSETTO", offset(season.offset)),
    ] + [rule].compactMap(\.self) + [ContentLine("TZNAME", text: season.abbreviation), ContentLine("END", kind)]
  }

  private static func event(_ event: Event, _ agenda: Agenda) -> [ContentLine] {
    let language = [("LANGUAGE", agenda.language)]
    let texts = [
      ("SUMMARY", event.title), ("DESCRIPTION", event.details), ("LOCATION", event.place), ("CONTACT", agenda.contact),
    ].filter { !$0.1.isEmpty }
    return [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: event.uid), ContentLine("DTSTAMP", utc(event.changed)),
      ContentLine("SEQUENCE", String(event.sequence)),
    ] + time(event.when) + texts.map { ContentLine($0, text: $1, language) } + [
      ContentLine("STATUS", event.status.rawValue),
      ContentLine("TRANSP", event.isBusy && event.status != .cancelled ? "OPAQUE" : "TRANSPARENT"),
    ] + (event.status == .cancelled ? [] : event.alarms.flatMap { alarm($0, event) })
      + [ContentLine("END", "VEVENT")]
  }

  /// DTEND is exclusive, and days carry VALUE=DATE at both ends (3.6.1); a moment has no end (3.8.2.2: it must be later).
  private static func time(_ when: When) -> [ContentLine] {
    switch when {
    case .days(let first, let last):
      [
        ContentLine("DTSTART", date(first), [("VALUE", "DATE")]),
        ContentLine("DTEND", date(last.advanced(by: 1)), [("VALUE", "DATE")]),
      ]
    case .span(let from, let to, let clock):
      [
        ContentLine("DTSTART", dateTime(from), [("TZID", clock.name)]),
        ContentLine("DTEND", dateTime(to), [("TZID", clock.name)]),
      ]
    case .moment(let at, let clock): [ContentLine("DTSTART", dateTime(at), [("TZID", clock.name)])]
    }
  }

  /// A reminder on the screen must say something (3.6.6).
  private static func alarm(_ minutes: Int, _ event: Event) -> [ContentLine] {
    [
      ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"), ContentLine("DESCRIPTION", text: event.title),
      ContentLine("TRIGGER", "-" + duration(minutes)), ContentLine("END", "VALARM"),
    ]
  }

  /// P7D, PT15H, P6DT15H, PT30M (3.3.6); weeks stand alone and so are left out.
  package static func duration(_ minutes: Int) -> String {
    let (days, hours, rest) = (minutes / 1_440, minutes / 60 % 24, minutes % 60)
    let time = (hours > 0 ? "\(hours)H" : "") + (rest > 0 ? "\(rest)M" : "")
    guard !time.isEmpty || days == 0 else { return "P\(days)D" }
    return "P" + (days > 0 ? "\(days)D" : "") + "T" + (time.isEmpty ? "0M" : time)
  }

  private static func utc(_ seconds: Int64) -> String { dateTime(seconds) + "Z" }

  private static func dateTime(_ seconds: Int64) -> String {
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let time = twoDigits(Int(rest / 3_600)) + twoDigits(Int(rest / 60 % 60)) + twoDigits(Int(rest % 60))
    return date(Day(number: Int32(clamping: day))) + "T" + time
  }

  private static func date(_ day: Day) -> String {
    String(decoding: day.iso.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  private static func offset(_ minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + twoDigits(abs(minutes) / 60) + twoDigits(abs(minutes) % 60)
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
