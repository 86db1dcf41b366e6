package import TripModel

/// What a travel agency may paste into its reservation system, and who is held back.
///
/// The agency owns the booking: numbers of passengers count the name lines here, in this order, so both belong into the
/// same empty booking.
package struct ReservationLines: Hashable, Sendable {
  package var names: [String] = []
  package var documents: [String] = []
  package var heldBack: [HeldBack] = []

  package init(_ delegates: [Delegate], _ terms: ReservationTerms) {
    let check = PassengerCheck(terms: terms)
    for delegate in delegates {
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
