package import TripModel

/// A wish that the timetable does not meet, and why.
package struct UnmetWish: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case refused
    /// One of the two is not at the session.
    case absent
    /// No slot in which both are free.
    case neverBothFree
    case companyFull, hostFull
    /// In each slot that both have left every table is taken.
    case noTable
    /// It could stand only in the place of meetings that are worth more.
    case outweighed
  }

  /// Number into the trip's wishes.
  package var wish: Int
  package var reason: Reason

  /// In the order of what they are worth; wishes that nobody has are none.
  package static func all(_ plan: MeetingsPlan, _ trip: Trip, _ round: MeetingRound) -> [UnmetWish] {
    let held = Set(plan.meetings.map { [plan.company($0, trip).id, plan.host($0, trip).id] })
    return trip.wishes.indices.filter { number in
      let wish = trip.wishes[number]
      return wish.session == round.session && wish.sides > 0
        && !held.contains([trip.companies[wish.company].id, trip.hosts[wish.host].id])
    }.sorted { left, right in
      let keys = [left, right].map { number in
        let wish = trip.wishes[number]
        return (-wish.value, trip.companies[wish.company].id, trip.hosts[wish.host].id)
      }
      return keys[0] < keys[1]
    }.map { UnmetWish(wish: $0, reason: reason(trip.wishes[$0], plan, trip, round)) }
  }

  private static func reason(
    _ wish: MeetingWish, _ plan: MeetingsPlan, _ trip: Trip, _ round: MeetingRound
  ) -> Reason {
    guard !wish.isRefused else { return .refused }
    let request = plan.request
    guard let company = request.companies.firstIndex(where: { $0.number == wish.company }),
      let host = request.hosts.firstIndex(where: { $0.number == wish.host })
    else { return .absent }
    let common = request.companies[company].free.common(with: request.hosts[host].free)
    guard !common.isEmpty else { return .neverBothFree }
    let ofCompany = plan.meetings.filter { plan.pair($0).company == company }
    let ofHost = plan.meetings.filter { plan.pair($0).host == host }
    if ofCompany.count >= request.companies[company].capacity { return .companyFull }
    if ofHost.count >= request.hosts[host].capacity { return .hostFull }
    let taken = Set((ofCompany + ofHost).map(\.slot))
    let open = (0..<request.slots).filter { common.contains($0) && !taken.contains($0) }
    return open.isEmpty ? .outweighed : .noTable
  }
}
