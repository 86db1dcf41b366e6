import TripCosting

/// Finds the fee of a booking in the price list: a confirmed interpreter's where there is one, else the session's.
struct InterpreterFees {
  private var announced: [Int: Int] = [:]
  private var agreed: [ConfirmedInterpreter.Place: Int] = [:]

  /// - Parameter sessions: those whose fees stand first in the price list.
  init(_ trip: Trip, sessions: [Int]) {
    for (position, session) in sessions.enumerated() { announced[session] = position }
    for (number, line) in trip.agreedInterpreters.enumerated() { agreed[line.place] = sessions.count + number }
  }

  func own(of company: Int, in trip: Trip) -> [Int] {
    trip.places(ofCompany: company).filter { $0.booking.shared == nil }.compactMap { place in
      announced[place.booking.session].map { agreed[place] ?? $0 }
    }
  }

  func shared(_ booking: InterpreterBooking) -> Int? {
    guard let position = announced[booking.session] else { return nil }
    return agreed[ConfirmedInterpreter.Place(booking: booking)] ?? position
  }
}
