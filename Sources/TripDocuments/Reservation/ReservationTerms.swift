package import TripCosting

/// For which system and flights lines are written.
package struct ReservationTerms: Hashable, Sendable {
  package var dialect: Dialect
  /// Two letters or digits; YY stands for every airline of the booking.
  package var airline: String
  package var departure: Day
  /// The day of leaving the last foreign country.
  package var dayOfReturn: Day
  package var flights: Int

  package init(dialect: Dialect, airline: String = "YY", departure: Day, dayOfReturn: Day, flights: Int = 1) {
    self.dialect = dialect
    self.airline = airline
    self.departure = departure
    self.dayOfReturn = dayOfReturn
    self.flights = flights
  }
}
