import TripCosting
import TripModel

extension CalendarPlan {
  /// Sessions; half a day without hours is the whole day, free for others, as the brochure knows no times.
  var days: [PlannedEvent] {
    let sessions = trip.sessions
    let flown = Set(sessions.filter { $0.kind == .flight }.map(\.day))
    return sessions.map(session)
      + trip.flights.enumerated().filter { !flown.contains($1.day) }.map { number, flight in
        PlannedEvent(
          "flight \(number + 1)", for: EventReaders(.delegation), .day(flight.day),
          CalendarWords.flight(flight), details: [CalendarWords.number(of: flight)], isFlight: true,
          alarms: [Self.eveningBefore])
      }
  }

  /// 18:00 of the day before a whole day.
  private static let eveningBefore = 360

  private func session(_ session: Session) -> PlannedEvent {
    let time = time(of: session)
    let isFlight = session.kind == .flight
    let flights = isFlight ? flights(on: session) : []
    return PlannedEvent(
      "session \(session.word)", for: EventReaders(.delegation), time, CalendarWords.session(session, time),
      details: CalendarWords.times(time, session) + flights.map(CalendarWords.leg),
      isFlight: isFlight, alarms: isFlight ? [Self.eveningBefore] : time.isDay ? [] : [30])
  }

  /// Hours are those of the place; where its clock is not known the day stands without them. Of a flight they say
  /// nothing sure.
  private func time(of session: Session) -> EventTime {
    guard let hours = session.hours, session.kind != .flight, let zone = trip.zoneAbroad else {
      return .day(session.day)
    }
    return .span(session.day, from: hours.start, to: hours.end, zone)
  }

  /// All flights of the day stand with its first flight session.
  private func flights(on session: Session) -> [Flight] {
    let first = trip.sessions.first { $0.day == session.day && $0.kind == .flight }
    return first?.origin == session.origin && first?.half == session.half
      ? trip.flights.filter { $0.day == session.day } : []
  }

  /// The nights; the day of leaving is no longer one of them.
  var stays: [PlannedEvent] {
    trip.stays.enumerated().map { number, stay in
      let last = max(stay.checkIn, stay.checkOut.advanced(by: -1))
      return PlannedEvent(
        "stay \(number + 1)", for: EventReaders(.delegation), .days(stay.checkIn, through: last),
        CalendarWords.stay(stay), details: CalendarWords.nights(stay), place: stay.place.sentence)
    }
  }
}

extension EventTime {
  var isDay: Bool {
    if case .days = self { true } else { false }
  }
}
