package import TripCosting

/// Who shares an interpreter with whom, as the `interpreters` column says it.
package struct InterpreterSharing: Sendable {
  /// Companies that pay one interpreter together, one for each entry, in roster order.
  package struct Group: Hashable, Sendable {
    package var booking: InterpreterBooking
    /// Numbers into the trip's companies.
    package var companies: [Int]
  }

  /// In the order of the sessions, then of the roster.
  package let groups: [Group]
  /// For each company, its shared bookings and the part it pays of each.
  package let shares: [[(InterpreterBooking, Share)]]

  /// A company without people pays nothing, so it shares nothing.
  package init(_ trip: Trip) {
    let sends = trip.delegatesByCompany.map { !$0.isEmpty }
    let groups = InterpreterSharing.groups(trip.companies.indices.filter { sends[$0] }, trip)
    var shares = [[(InterpreterBooking, Share)]](repeating: [], count: trip.companies.count)
    for group in groups {
      for (place, company) in group.companies.enumerated() {
        shares[company].append((group.booking, Share(place: place, count: group.companies.count)))
      }
    }
    self.groups = groups
    self.shares = shares
  }

  private static func groups(_ companies: [Int], _ trip: Trip) -> [Group] {
    var groups: [Group] = []
    var places: [InterpreterBooking: Int] = [:]
    for company in companies {
      for booking in trip.companies[company].interpreterBookings where booking.shared != nil {
        if let place = places[booking] {
          groups[place].companies.append(company)
        } else {
          places[booking] = groups.count
          groups.append(Group(booking: booking, companies: [company]))
        }
      }
    }
    let order = groups.indices.sorted {
      (groups[$0].booking.session, $0) < (groups[$1].booking.session, $1)
    }
    return order.map { groups[$0] }
  }
}
