package import TripCosting
package import TripModel

/// A delegate with everything that lines need, checked.
package struct Passenger: Hashable, Sendable {
  package var name: TicketName
  package var title: TravellerTitle
  package var age: TravellerAge
  package var sex: Sex
  package var birthDate: Day
  package var nationality: String
  /// The State that issued the passport, as three letters.
  package var issuer: String
  package var passportNumber: String
  package var passportExpiry: Day
}
