package import TripCosting

/// A flight of the delegation; the number is nil until the airline is known.
package struct Flight: Hashable, Sendable {
  package var origin: Origin
  package var day: Day
  package var weekday: Weekday?
  /// IATA codes of the airports, such as TPE and HND.
  package var from: String
  package var to: String
  package var number: String?
  /// On the clock of each airport.
  package var times = Leg.Times()

  package init(origin: Origin, day: Day, weekday: Weekday? = nil, from: String, to: String, number: String? = nil) {
    self.origin = origin
    self.day = day
    self.weekday = weekday
    self.from = from
    self.to = to
    self.number = number
  }
}
