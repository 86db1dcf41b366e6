import TripCosting
import TripModel

extension CalendarPlan {
  /// The last day of each notice for what is missing (補件), while it is awaited; known by the application's number.
  var supplements: [PlannedEvent] {
    guard let call = trip.call else { return [] }
    return trip.applications.compactMap { application in
      guard let day = application.supplementEnds(call), let asked = application.supplement?.asked,
        application.supplement?.arrived == nil, application.refusal == nil
      else { return nil }
      return event(
        "supplement \(application.id)", EventReaders(.organiser), day,
        CalendarWords.supplement(application.id, application.company.name),
        [CalendarWords.askedOn(asked)])
    }
  }

  /// By when companies must answer: one event for the day of the call, and each company's own for its office; whoever has
  /// another day, as one that was promoted, stands with the organiser, too.
  var replies: [PlannedEvent] {
    let (common, waiting) = (trip.review?.replyBy, waiting)
    let together = waiting.filter { $0.replyBy == common }.map(\.id)
    let all = common.map { day in
      event(
        "reply", EventReaders(.organiser), day, CalendarWords.replies,
        together.isEmpty ? [] : [CalendarWords.stillWaiting(together)])
    }
    let own = waiting.compactMap { company in
      company.replyBy.map { day in
        let readers = day == common ? EventReaders(company: company.id) : EventReaders(.organiser, company: company.id)
        return event("reply \(company.id)", readers, day, CalendarWords.reply(company), [])
      }
    }
    return [all].compactMap(\.self) + own
  }

  /// Until when those in reserve may be called.
  var reserve: [PlannedEvent] {
    guard let day = trip.review?.reserveUntil else { return [] }
    return [event("reserve", EventReaders(.organiser), day, CalendarWords.reserve, [])]
  }

  /// Companies of the roster that have named nobody, and have neither given up nor withdrawn.
  private var waiting: [Company] {
    let (groups, declined) = (trip.delegatesByCompany, trip.companiesThatDeclined)
    return trip.companies.indices.filter { number in
      groups[number].isEmpty && !declined.contains(number) && !trip.hasLeft(number)
    }.map { trip.companies[$0] }
  }

  private func event(
    _ key: String, _ readers: EventReaders, _ day: Day, _ title: Sentence, _ details: [Sentence]
  ) -> PlannedEvent {
    PlannedEvent(
      key, for: readers, .day(day), title, details: details, alarms: PlannedEvent.reminders(of: .day(day)))
  }
}
