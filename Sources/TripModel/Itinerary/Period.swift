package import TripCosting

/// The first and the last day of the trip.
package struct Period: Hashable, Sendable {
  package var origin: Origin
  package var first: Day
  package var last: Day

  package init(origin: Origin, first: Day, last: Day) {
    self.origin = origin
    self.first = first
    self.last = last
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Every day from first to last; none when they stand the wrong way round or a year apart.
  package var days: [Day] {
    let count = last.days(since: first)
    guard (0...366).contains(count) else { return [] }
    return (0...count).map { first.advanced(by: $0) }
  }
}
