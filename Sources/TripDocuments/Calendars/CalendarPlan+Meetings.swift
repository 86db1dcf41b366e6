import TripCosting
import TripModel

extension CalendarPlan {
  /// The saved timetable: how long each session's meetings last for all, and each meeting for its company alone, as
  /// others need not know whom it meets.
  ///
  /// A pair meets once in a session, so a meeting that moves is the same event.
  var meetings: [PlannedEvent] {
    let bySession = Dictionary(grouping: trip.standingMeetings, by: \.session)
    return trip.rounds.flatMap { round in
      let meetings = bySession[round.session] ?? []
      return [whole(round, meetings.count)].compactMap(\.self) + meetings.compactMap(meeting)
    }
  }

  /// - Parameter count: How many meetings there are; nil where there is none.
  private func whole(_ round: MeetingRound, _ count: Int) -> PlannedEvent? {
    guard count > 0, let first = round.slots.first, let last = round.slots.last else { return nil }
    let session = trip.sessions[round.session]
    let time = time(session, first.start, last.end)
    return PlannedEvent(
      PlannedEvent.overviewKey + session.word, for: EventReaders(.delegation), time, CalendarWords.meetings(session),
      details: [CalendarWords.meetings(count, tables: round.tables)] + times(time, first.start, last.end),
      place: session.place?.sentence, alarms: time.isDay ? [] : [30])
  }

  private func meeting(_ saved: SavedMeeting) -> PlannedEvent? {
    guard let company = trip.companies.first(where: { $0.id == saved.company }),
      let host = trip.hosts.first(where: { $0.id == saved.host })
    else { return nil }
    let session = trip.sessions[saved.session]
    let slot = trip.round(ofSession: saved.session)?.slots.first { $0.start == saved.start }
    let end = slot?.end ?? saved.start + Self.lengthUnknown
    let time = time(session, saved.start, end)
    let interpreter = saved.interpreter > 0 ? [MeetingWords.interpreter(saved.interpreter)] : []
    return PlannedEvent(
      "meeting \(session.word) \(company.id) \(host.id)", for: EventReaders(company: company.id, isForPeople: true),
      time,
      CalendarWords.meeting(host, table: saved.table),
      details: times(time, saved.start, end) + interpreter
        + (host.business.isEmpty ? [] : [Sentence(verbatim: host.business)]),
      place: session.place?.sentence, alarms: time.isDay ? [] : [5])
  }

  /// Minutes of a meeting whose slot the trip no longer has.
  private static let lengthUnknown = 30

  private func time(_ session: Session, _ from: Int, _ to: Int) -> EventTime {
    trip.zoneAbroad.map { .span(session.day, from: from, to: to, $0) } ?? .day(session.day)
  }

  private func times(_ time: EventTime, _ from: Int, _ to: Int) -> [Sentence] {
    time.isDay ? [CalendarWords.localTime(from, to)] : CalendarWords.times(time, trip)
  }

  /// The last day on which personal data are kept, for whoever must delete them.
  var retention: [PlannedEvent] {
    trip.keepUntil.map { day in
      [
        PlannedEvent(
          "forget", for: EventReaders(.organiser), .day(day), CalendarWords.forget,
          details: [CalendarWords.forgetHow], alarms: PlannedEvent.reminders(of: .day(day)))
      ]
    } ?? []
  }
}
