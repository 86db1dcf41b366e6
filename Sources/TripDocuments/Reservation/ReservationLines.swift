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
  /// Who joins later or leaves earlier and so does not take every flight: the names of a booking take all of it.
  package private(set) var partly: [Delegate] = []

  /// - Parameter fliesAllTheWay: Whether somebody is in every flight of the booking.
  package init(
    _ delegates: [Delegate], _ terms: ReservationTerms, fliesAllTheWay: (Delegate) -> Bool = { $0.ownFlight != true }
  ) {
    let check = PassengerCheck(terms: terms)
    ownFlights = delegates.filter { $0.ownFlight == true }
    partly = delegates.filter { $0.ownFlight != true && !fliesAllTheWay($0) }
    for delegate in delegates where fliesAllTheWay(delegate) {
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
