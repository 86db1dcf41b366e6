import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning

extension MeetingsReport {
  /// sessions, each with meetings, how good they are, and what is left.
  func json(_ language: Language) -> JSONValue {
    ["version": .number(1), "sessions": .array(zip(tables, costs).map { session($0, $1, language) })]
  }

  private func session(_ table: MeetingTable, _ costs: MeetingCosts, _ language: Language) -> JSONValue {
    let (companies, hosts) = table.wishes
    return [
      "session": .string(table.session.word), "day": .string(table.session.day.iso),
      "slots": .array(table.round.slots.map { .string(DayText.hours($0)) }), "tables": .whole(table.round.tables),
      "meetings": .array(table.plan.meetings.map { meeting($0, table) }),
      "wishes": .whole(companies.of + hosts.of), "met": .whole(companies.met + hosts.met),
      "value": .whole(table.plan.value), "bound": .whole(table.plan.bound), "isBest": .bool(table.plan.isBest),
      "missing": .whole(table.plan.missing), "idle": .whole(table.plan.gaps),
      "interpreters": .whole(table.plan.interpreters), "leastInterpreters": .whole(table.plan.leastInterpreters),
      "cost": .array(costs.planned.map(AmountJSON.value)), "costAlone": .array(costs.alone.map(AmountJSON.value)),
      "costBooked": .array(costs.booked.map(AmountJSON.value)),
      "saving": costs.saving.map { .array($0.map(AmountJSON.value)) } ?? .null,
      "unmet": .array(unmet(table)), "moves": .array(table.moves.map { .string($0.text(language)) }),
      "bookings": .array(
        table.bookings.changed.map {
          ["company": .string($0.company), "present": .string($0.present), "planned": .string($0.planned)]
        }),
    ]
  }

  private func meeting(_ meeting: MeetingsPlan.Meeting, _ table: MeetingTable) -> JSONValue {
    [
      "from": .string(DayText.clock(table.slot(meeting).start)), "to": .string(DayText.clock(table.slot(meeting).end)),
      "table": .whole(meeting.table), "company": .string(table.company(meeting).id),
      "host": .string(table.host(meeting).id),
      "interpreter": .whole(meeting.interpreter > 0 ? meeting.interpreter : nil),
      "isFixed": .bool(table.plan.pair(meeting).fixed != nil), "worth": .whole(table.plan.pair(meeting).value),
    ]
  }

  private func unmet(_ table: MeetingTable) -> [JSONValue] {
    UnmetWish.all(table.plan, table.trip, table.round).map { unmet in
      let wish = table.trip.wishes[unmet.wish]
      return [
        "company": .string(table.trip.companies[wish.company].id), "host": .string(table.trip.hosts[wish.host].id),
        "reason": .string("\(unmet.reason)"),
      ]
    }
  }
}
