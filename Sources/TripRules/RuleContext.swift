package import TripCosting
package import TripModel

/// What rules ask about beside the trip itself.
package struct RuleContext: Sendable {
  /// The day on which the trip is checked; never read from a clock by a rule.
  package var today: Day
  /// Delegates of each company, by number.
  package var groups: [[Int]]

  package init(_ trip: Trip, today: Day) {
    self.today = today
    groups = trip.delegatesByCompany
  }
}
