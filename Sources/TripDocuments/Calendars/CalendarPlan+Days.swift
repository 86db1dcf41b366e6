import TripCosting
import TripModel

extension CalendarPlan {
  /// Sessions; half a day without hours is the whole day, free for others, as the brochure knows no times.
  var days: [PlannedEvent] {
    let sessions = trip.sessions
    let flown = Set(sessions.filter { $0.kind == .flight }.map(\.day))
    return sessions.enumerated().map(session)
      + trip.flights.enumerated().filter { !flown.contains($1.day) }.map { number, flight in
        let time = FlightTime.of([flight]) ?? .day(flight.day)
        return PlannedEvent(
          "flight \(number + 1)", for: EventReaders(.delegation), time, CalendarWords.flight(flight),
          details: CalendarWords.meeting(of: flight) + [CalendarWords.number(of: flight)], kind: .flight(flight.day),
          alarms: [FlightTime.eveningBefore(time)])
      }
  }

  private func session(_ number: Int, _ session: Session) -> PlannedEvent {
    guard session.kind != .flight else { return flight(session) }
    let hours = session.hours ?? trip.round(ofSession: number)?.span
    let time = time(of: session, hours)
    return PlannedEvent(
      "session \(session.word)", for: EventReaders(.delegation), time, CalendarWords.session(session, time),
      details: CalendarWords.times(time, session.half, hours, trip), place: session.place?.sentence,
      alarms: time.isDay ? [] : [30])
  }

  /// The way by air has its flights' times, where they are known; hours of the session itself say nothing sure of them.
  private func flight(_ session: Session) -> PlannedEvent {
    let flights = flights(on: session)
    let time = FlightTime.of(flights) ?? .day(session.day)
    let isOpen = !flights.contains { $0.times.departs != nil || $0.times.arrives != nil }
    let open = isOpen ? CalendarWords.times(.day(session.day), session.half, nil, trip) : []
    return PlannedEvent(
      "session \(session.word)", for: EventReaders(.delegation), time, CalendarWords.session(session, time),
      details: open + flights.flatMap { CalendarWords.meeting(of: $0) + [CalendarWords.leg($0)] },
      kind: .flight(session.day),
      alarms: [FlightTime.eveningBefore(time)])
  }

  /// Hours are those of the place; where its clock is not known the day stands without them.
  private func time(of session: Session, _ hours: Engagement?) -> EventTime {
    guard let hours, let zone = trip.zoneAbroad else { return .day(session.day) }
    return .span(session.day, from: hours.start, to: hours.end, zone)
  }

  /// One by one where the day has as many sessions of flying as flights, else all with the first.
  private func flights(on session: Session) -> [Flight] {
    let sessions = trip.sessions.filter { $0.day == session.day && $0.kind == .flight }
    let flights = trip.flights.filter { $0.day == session.day }
    guard let place = sessions.firstIndex(of: session) else { return [] }
    if sessions.count == flights.count { return [flights[place]] }
    return place == 0 ? flights : []
  }

  var stays: [PlannedEvent] {
    trip.stays.enumerated().map { number, stay in
      PlannedEvent(
        "stay \(number + 1)", for: EventReaders(.delegation), .nights(stay), CalendarWords.stay(stay),
        details: CalendarWords.nights(stay), place: stay.place.sentence, kind: .stay(number))
    }
  }
}

extension EventTime {
  /// The day of leaving is no longer one of them.
  static func nights(_ stay: Stay) -> EventTime {
    .days(stay.checkIn, through: max(stay.checkIn, stay.checkOut.advanced(by: -1)))
  }

  var isDay: Bool {
    if case .days = self { true } else { false }
  }
}
