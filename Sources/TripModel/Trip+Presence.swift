package import TripCosting

extension Trip {
  /// Whoever is with the delegation on a day, company by company, as the delegation roster lists them.
  package func people(on day: Day) -> [Int] {
    delegatesByCompany.flatMap { $0 }.filter { delegates[$0].presence.includes(day) }
  }

  /// Of them, who eats a meal: breakfast is of the night before, so nobody has it on the day of joining.
  package func people(at meal: Meal, on day: Day) -> [Int] {
    people(on: day).filter { meal != .breakfast || delegates[$0].presence.joins != day }
  }

  /// Whether a company has anybody at a session, which counts in the trip's sessions.
  package func hasPeople(ofCompany company: Int, at session: Int) -> Bool {
    let day = sessions[session].day
    return delegates.contains { $0.company == company && $0.presence.includes(day) }
  }

  /// A day of the trip that somebody spends elsewhere; days before and after it concern everybody.
  package func isAway(_ delegate: Delegate, on day: Day) -> Bool {
    guard let first = firstDay, let last = lastDay, first <= day, day <= last else { return false }
    return !delegate.presence.includes(day)
  }

  /// Whether somebody sits in the delegation's flights of a day: with its ticket, and neither there before nor there still
  /// because of extra nights. An own way out leads to the delegation, so up to the day of joining; one back begins on the
  /// day of leaving.
  package func flies(_ delegate: Delegate, on day: Day) -> Bool {
    guard delegate.ownTicket != .bothWays, delegate.presence.includes(day) else { return false }
    let nights = delegate.knownExtraNights
    let isOnOwnWayOut = delegate.ownTicket == .outward || nights.map { $0.before > 0 } ?? false
    let isOnOwnWayBack = delegate.ownTicket == .homeward || nights.map { $0.after > 0 } ?? false
    let isJoining = delegate.presence.joins.map { day <= $0 } ?? false
    let isLeaving = delegate.presence.leaves.map { $0 <= day } ?? false
    return !(isOnOwnWayOut && (isJoining || isOutward(day))) && !(isOnOwnWayBack && (isLeaving || isHomeward(day)))
  }

  /// Whether somebody takes every flight of the delegation; where none is known yet, its first and its last day stand for
  /// them. Nobody with extra nights does, also before it is known on which side of the trip they are.
  package func fliesAllTheWay(_ delegate: Delegate) -> Bool {
    let days = flights.isEmpty ? [firstDay, lastDay].compactMap(\.self) : flights.map(\.day)
    return delegate.extraNights ?? 0 == 0 && days.allSatisfy { flies(delegate, on: $0) }
  }

  /// Until the first night.
  private func isOutward(_ day: Day) -> Bool { (stays.first?.checkIn ?? firstDay).map { day <= $0 } ?? false }

  /// From the last night on.
  private func isHomeward(_ day: Day) -> Bool { (stays.last?.checkOut ?? lastDay).map { day >= $0 } ?? false }
}
