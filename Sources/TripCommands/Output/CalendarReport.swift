import TripCosting
import TripFormats
import TripModel

/// A calendar for a program, by the same values as the file.
struct CalendarReport {
  private let agenda: Agenda

  init(_ agenda: Agenda) { self.agenda = agenda }

  /// name, language, events.
  var json: JSONValue {
    [
      "version": .number(1), "name": .string(agenda.name), "language": .string(agenda.language),
      "events": .array(agenda.events.map(event)),
    ]
  }

  private func event(_ event: Event) -> JSONValue {
    let (from, to, zone): (String, String?, String?)
    switch event.when {
    case .days(let first, let last): (from, to, zone) = (first.iso, last.iso, nil)
    case .span(let start, let end, let clock):
      (from, to, zone) = (Self.text(start), Self.text(end), clock.name)
    case .moment(let at, let clock): (from, to, zone) = (Self.text(at), nil, clock.name)
    }
    return [
      "uid": .string(event.uid), "sequence": .whole(event.sequence),
      "status": .string(event.status.rawValue.lowercased()),
      "from": .string(from), "to": .text(to), "zone": .text(zone), "title": .string(event.title),
      "details": .string(event.details), "place": .string(event.place), "isBusy": .bool(event.isBusy),
      "alarms": .array(event.alarms.map { .whole($0) }),
    ]
  }

  /// 2026-07-14T13:00.
  private static func text(_ seconds: Int64) -> String {
    let (day, rest) = (seconds / 60).quotientAndRemainder(dividingBy: 1_440)
    return Day(number: Int32(clamping: day)).iso + "T" + DayText.paddedClock(Int(rest))
  }
}
