import TripCosting
import TripModel

extension CalendarPlan {
  /// The trip's own deadlines; each kind is counted for itself, so that a new one moves none of the others.
  var deadlines: [PlannedEvent] {
    var counts: [Deadline.Kind: Int] = [:]
    return trip.deadlines.map { deadline in
      counts[deadline.kind, default: 0] += 1
      let time = Self.time(of: deadline.due)
      return PlannedEvent(
        "deadline \(deadline.kind.rawValue) \(counts[deadline.kind] ?? 1)", for: Self.readers(of: deadline.kind), time,
        deadline.title.sentence + (deadline.isTentative ? CalendarWords.tentative : .nothing),
        details: CalendarWords.due(deadline.due) + CalendarWords.times(time, trip), isTentative: deadline.isTentative,
        alarms: PlannedEvent.reminders(of: time))
    }
  }

  /// The briefing is for everybody; what only the house must keep stays in it.
  private static func readers(of kind: Deadline.Kind) -> EventReaders {
    switch kind {
    case .briefing: EventReaders(.delegation, .organiser)
    case .review: EventReaders(.organiser)
    case .applications, .result, .payment, .nameList, .ticketing, .other: EventReaders(.companies, .organiser)
    }
  }

  /// A part of a month is all its days; the clock is Taipei's where none is named, as the organiser sits there.
  private static func time(of due: DueDate) -> EventTime {
    guard case .day(let day, let minutes?, let zone) = due else { return .days(due.firstDay, through: due.lastDay) }
    return .moment(day, minutes: minutes, zone ?? .taipei)
  }

  /// The last moment at which leaving costs no more than before, step by step.
  var leaving: [PlannedEvent] {
    guard let withdrawal = trip.withdrawal, let ladder = trip.leavingLadder else { return [] }
    return ladder.steps.indices.dropLast().compactMap { number in
      guard let end = ladder.span(of: number).until else { return nil }
      let time: EventTime =
        end.minutes < Moment.endOfDay
        ? .moment(end.day, minutes: end.minutes, withdrawal.zone) : .day(end.day)
      return PlannedEvent(
        "leaving \(number + 1)", for: EventReaders(.companies, .organiser), time,
        CalendarWords.leaving(ladder.steps[number].keeps, ladder.departure),
        details: [
          CalendarWords.leavingNext(ladder.steps[number + 1].keeps, ladder.departure),
          Words.ladderSource(withdrawal),
        ], alarms: PlannedEvent.reminders(of: time))
    }
  }

  /// By when travellers must hear that the delegation is too small.
  var notice: [PlannedEvent] {
    guard let least = trip.caps.minimumCompanies, let departure = trip.firstDay else { return [] }
    let day = trip.caps.lastDayOfNotice(beforeDeparture: departure)
    return [
      PlannedEvent(
        "notice", for: EventReaders(.organiser), .day(day), CalendarWords.notice,
        details: [CalendarWords.noticeOf(least, trip.caps.noticeDays)],
        alarms: PlannedEvent.reminders(of: .day(day)))
    ]
  }

  /// The last day before calling an interpreter off costs more, for those who have agreed.
  var interpreters: [PlannedEvent] {
    let sessions = trip.sessions
    var keys: Set<String> = []
    return trip.agreedInterpreters.filter(\.isComplete).flatMap { line -> [PlannedEvent] in
      guard let provider = trip.provider(of: line) else { return [] }
      let session = sessions[line.place.booking.session]
      return provider.terms.cancellation.steps.compactMap { step in
        let key = "interpreter \(session.word) \(line.provider.map { $0 + 1 } ?? 0) \(step.daysBefore)"
        guard keys.insert(key).inserted else { return nil }
        let day = session.day.advanced(by: -min(step.daysBefore, 36_500) - 1)
        return PlannedEvent(
          key, for: EventReaders(.organiser), .day(day), CalendarWords.callingOff(session),
          details: [CalendarWords.callingOffNext(step, provider)], alarms: PlannedEvent.reminders(of: .day(day)))
      }
    }
  }
}
