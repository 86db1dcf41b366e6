import TripCosting
import TripModel

extension CalendarPlan {
  /// Next steps by their days, for the company's office and the organiser; one that is done goes.
  ///
  /// Each is counted among the company's lines about one partner, so that another line moves none of the others.
  var steps: [PlannedEvent] {
    var counts: [String: Int] = [:]
    return trip.results.compactMap { result in
      let company = trip.companies[result.company].id
      let whom = "\(company) \(result.host.map { trip.hosts[$0].id } ?? "other")"
      counts[whom, default: 0] += 1
      guard result.isOpenStep, let day = result.nextBy else { return nil }
      return PlannedEvent(
        "step \(whom) \(counts[whom] ?? 1)", for: EventReaders(.organiser, company: company), .day(day),
        CalendarWords.step(ResultWords.step(result, trip)),
        details: [result.outcome.map { CalendarWords.line(ResultColumn.outcome.label, $0.name) }].compactMap(\.self),
        alarms: PlannedEvent.reminders(of: .day(day)))
    }
  }
}
