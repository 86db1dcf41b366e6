package import TripCosting

/// The days on which a person is with the delegation: who comes later has a day of joining (入團), who goes earlier one of
/// leaving (離團); both are with it on these days.
package struct Presence: Hashable, Sendable {
  package static let whole = Presence()

  /// Nil for the trip's first day.
  package var joins: Day?
  /// Nil for the trip's last day.
  package var leaves: Day?

  package init(joins: Day? = nil, leaves: Day? = nil) {
    self.joins = joins
    self.leaves = leaves
  }

  package func includes(_ day: Day) -> Bool {
    joins.map { $0 <= day } ?? true && leaves.map { day <= $0 } ?? true
  }

  /// Whether a bed is slept in from this day to the next; the night after the day of leaving is spent elsewhere.
  package func sleeps(on night: Day) -> Bool { includes(night) && leaves != night }
}
