package import TripModel

/// What a travel agency may paste into its reservation system, and who is held back.
///
/// The agency owns the booking: numbers of passengers count the name lines here, in this order, so both belong into the
/// same empty booking.
package struct ReservationLines: Hashable, Sendable {
  package var names: [String] = []
  package var documents: [String] = []
  package var heldBack: [HeldBack] = []
  /// Who flies with a ticket of one's own, so that no seat is asked for.
  package private(set) var ownFlights: [Delegate] = []

  package init(_ delegates: [Delegate], _ terms: ReservationTerms) {
    let check = PassengerCheck(terms: terms)
    ownFlights = delegates.filter { $0.ownFlight == true }
    for delegate in delegates where delegate.ownFlight != true {
      do {
        add(try check.passenger(delegate), terms)
      } catch {
        heldBack.append(error)
      }
    }
  }

  /// More than nine names are a group, whose seats must be asked from the airline (Travelport, "Name field").
  package var isGroup: Bool { names.count > 9 }

  private mutating func add(_ passenger: Passenger, _ terms: ReservationTerms) {
    names.append(terms.dialect.nameLine(passenger))
    documents += terms.dialect.documentLines(
      passenger, number: names.count, airline: terms.airline, flights: terms.flights)
  }
}
