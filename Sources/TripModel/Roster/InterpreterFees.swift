import TripCosting

/// Finds the fee of a booking in the price list: a confirmed interpreter's where there is one, else the session's.
struct InterpreterFees {
  private var announced: [Int: Int] = [:]
  /// Numbers of confirmed fees by company and booking, in the order of `trip.json`; a shared one has no company.
  private var confirmed: [Key: [Int]] = [:]

  private struct Key: Hashable {
    var company: String
    var booking: InterpreterBooking
  }

  /// - Parameter sessions: those whose fees stand first in the price list.
  init(_ trip: Trip, sessions: [Int]) {
    for (position, session) in sessions.enumerated() { announced[session] = position }
    for (number, person) in (trip.interpreters?.confirmed ?? []).enumerated() {
      let company = person.booking.shared == nil ? person.company : ""
      confirmed[Key(company: company, booking: person.booking), default: []].append(sessions.count + number)
    }
  }

  /// The first interpreter of a session takes the first confirmation, the second the second.
  func own(of company: Company) -> [Int] {
    var used: [InterpreterBooking: Int] = [:]
    return company.interpreterBookings.filter { $0.shared == nil }.compactMap { booking in
      let place = used[booking, default: 0]
      used[booking] = place + 1
      let people = confirmed[Key(company: company.id, booking: booking)] ?? []
      guard let position = announced[booking.session] else { return nil }
      return people.indices.contains(place) ? people[place] : position
    }
  }

  func shared(_ booking: InterpreterBooking) -> Int? {
    guard let position = announced[booking.session] else { return nil }
    return confirmed[Key(company: "", booking: booking)]?.first ?? position
  }
}
