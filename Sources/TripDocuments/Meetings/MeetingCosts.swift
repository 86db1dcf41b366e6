package import TripCosting
package import TripModel
package import TripPlanning

/// What the interpreters of a timetable cost, priced as bookings of the roster are, beside one for each company.
package struct MeetingCosts: Sendable {
  /// Those of the timetable, shared.
  package let planned: [Amount]
  /// As if each company that needs one had its own.
  package let alone: [Amount]
  /// What `companies.csv` says of the session at present.
  package let booked: [Amount]
  /// Companies that need an interpreter.
  package let companies: Int

  package init(_ plan: MeetingsPlan, _ trip: Trip, _ round: MeetingRound) throws(CostingError) {
    let needs = plan.bookings(in: trip, round)
    companies = needs.count { !$0.isEmpty }
    planned = try Self.price(trip.booking(needs, at: round.session), at: round.session)
    let own = needs.map { $0.isEmpty ? [] : [InterpreterBooking(session: round.session)] }
    alone = try Self.price(trip.booking(own, at: round.session), at: round.session)
    booked = try Self.price(trip, at: round.session)
  }

  /// What is saved against one for each, by currency; nil where a price is not known to both ends.
  package var saving: [Amount]? { Self.saving(alone, planned) }

  static func saving(_ alone: [Amount], _ planned: [Amount]) -> [Amount]? {
    var saving: [Amount] = []
    for cost in alone {
      let own = planned.first { $0.currency == cost.currency } ?? .zero(cost.currency)
      guard let high = cost.high, let ownHigh = own.high, cost.open == 0, own.open == 0 else { return nil }
      let ends = (cost.low - own.low, high - ownHigh)
      saving.append(.range(min(ends.0, ends.1), max(ends.0, ends.1), cost.currency))
    }
    return saving
  }

  private static func price(_ trip: Trip, at session: Int) throws(CostingError) -> [Amount] {
    guard trip.interpreters != nil else { return [] }
    let origin = trip.sessions[session].origin
    let maker = BillMaker(trip)
    var sums: [Amount] = []
    for company in trip.companies.indices where !trip.companies[company].interpreterBookings.isEmpty {
      for charge in try maker.bill(ofCompany: company).charges
      where charge.step == .interpreter && charge.item == origin {
        try Total.add(charge.amount, to: &sums)
      }
    }
    return sums
  }
}

extension MeetingsPlan {
  /// What each company books in `companies.csv` for this timetable: `tokyo@1` for interpreter 1 at tokyo, of its own where
  /// nobody shares it.
  package func bookings(in trip: Trip, _ round: MeetingRound) -> [[InterpreterBooking]] {
    var bookings = [[InterpreterBooking]](repeating: [], count: trip.companies.count)
    for number in 1..<(interpreters + 1) {
      let companies = companies(ofInterpreter: number).map { request.companies[$0].number }
      for company in companies {
        let shared = companies.count > 1 ? "\(number)" : nil
        bookings[company].append(InterpreterBooking(session: round.session, shared: shared))
      }
    }
    return bookings
  }
}

extension Trip {
  /// The same trip with other interpreters at one session.
  package func booking(_ bookings: [[InterpreterBooking]], at session: Int) -> Trip {
    var changed = self
    for company in companies.indices
    where companies[company].interpreterBookings.filter({ $0.session == session }) != bookings[company] {
      changed.companies[company].interpreterBookings.removeAll { $0.session == session }
      changed.companies[company].interpreterBookings += bookings[company]
    }
    return changed
  }
}
