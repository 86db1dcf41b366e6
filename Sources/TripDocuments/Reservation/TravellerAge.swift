import TripCosting

/// Whom airlines count as a child: from the second birthday until the day before the twelfth (Travelport, after IATA).
package enum TravellerAge: Hashable, Sendable {
  case adult
  case child(years: Int)

  /// Nil for an infant, who has no seat of its own, and for a birth after the flight.
  static func of(birth: Day, on departure: Day) -> TravellerAge? {
    let years = years(birth, departure)
    guard years >= 2 else { return nil }
    return years < 12 ? .child(years: years) : .adult
  }

  private static func years(_ birth: Day, _ day: Day) -> Int {
    let (from, to) = (birth.calendar, day.calendar)
    let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
    return to.year - from.year - (isBeforeBirthday ? 1 : 0)
  }
}
