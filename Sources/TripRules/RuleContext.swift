package import TripCosting
package import TripModel

/// What rules ask about beside the trip itself.
package struct RuleContext: Sendable {
  /// The day on which the trip is checked; never read from a clock by a rule.
  package var today: Day
  /// The calendar's day, also where the trip is over: rates are still quoted then.
  package var clock: Day
  /// Delegates of each company, by number.
  package var groups: [[Int]]
  /// Every company with its people and bookings, and what all of it costs; several rules price the trip.
  package var parties: [Party]
  package var prices: PriceList

  package init(_ trip: Trip, today: Day, clock: Day? = nil) {
    self.today = today
    self.clock = clock ?? today
    groups = trip.delegatesByCompany
    (parties, prices) = (trip.parties, trip.priceList)
  }
}
