package import TripCosting

extension Trip {
  /// Whoever is with the delegation on a day, company by company, as the delegation roster lists them.
  package func people(on day: Day) -> [Int] {
    delegatesByCompany.flatMap { $0 }.filter { delegates[$0].presence.includes(day) }
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

  /// Whether somebody takes every flight of the delegation; where none is known yet, its first and its last day stand for
  /// them.
  package func fliesAllTheWay(_ delegate: Delegate) -> Bool {
    let days = flights.isEmpty ? [firstDay, lastDay].compactMap(\.self) : flights.map(\.day)
    return delegate.ownFlight != true && days.allSatisfy(delegate.presence.includes)
  }
}
