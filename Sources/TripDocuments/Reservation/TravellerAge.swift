import TripCosting
import TripModel

/// Whom airlines count as a child: from the second birthday until the day before the twelfth (Travelport, after IATA).
package enum TravellerAge: Hashable, Sendable {
  case adult
  case child(years: Int)

  /// The first age in years of an adult.
  static let adultFrom = 12

  /// Nil for an infant, who has no seat of its own, and for a birth after the flight.
  static func of(birth: Day, on departure: Day) -> TravellerAge? {
    let years = departure.years(since: birth)
    guard years >= 2 else { return nil }
    return years < adultFrom ? .child(years: years) : .adult
  }
}
