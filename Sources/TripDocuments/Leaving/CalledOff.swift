package import TripCosting
package import TripModel

/// An interpreter whom a company that leaves no longer needs, and what is owed all the same by the provider's steps.
package struct CalledOff: Sendable {
  /// What is known of the fee for calling off.
  package enum Owed: Hashable, Sendable {
    /// So many hundredths of the fee; a larger loss may be claimed.
    case atLeast(Amount, percent: Int64)
    /// Agreed, but nobody says what calling off costs: the provider must be asked.
    case unknown
    /// Nobody is agreed on, so nobody is owed anything.
    case nothing
    /// Others share the interpreter, who comes all the same; the company's part falls on them.
    case goesOn(sharers: Int)
  }

  package var session: Session
  /// Nil before anybody is agreed on.
  package var agreed: ConfirmedInterpreter?
  package var provider: InterpreterProvider?
  /// What the work would have cost, without travel.
  package var fee: Amount
  package var daysBefore: Int
  package var owed: Owed

  /// Where only some people leave, the company's interpreters stay.
  package static func all(
    _ subject: LeavingSubject, _ trip: Trip, on day: Day
  ) throws(CostingError) -> [CalledOff] {
    guard subject.isWhole, let offer = trip.interpreters else { return [] }
    let (sessions, agreed, sharing) = (trip.sessions, trip.agreedInterpreters, InterpreterSharing(trip).groups)
    var found: [CalledOff] = []
    for place in trip.places(ofCompany: subject.company) {
      let session = sessions[place.booking.session]
      let line = agreed.first { $0.place == place && $0.isComplete }
      let fee = line.flatMap { trip.reckoning(of: $0)?.work } ?? trip.announcedFee(at: session, offer)
      let group = sharing.first { $0.booking == place.booking && place.booking.shared != nil }
      let others = group.map { $0.companies.count { $0 != subject.company } } ?? 0
      let provider = line.flatMap { trip.provider(of: $0) }
      found.append(
        CalledOff(
          session: session, agreed: line, provider: provider, fee: fee, daysBefore: session.day.days(since: day),
          owed: others > 0 ? .goesOn(sharers: others) : try owed(line, fee, provider, day, session.day)))
    }
    return found
  }

  private static func owed(
    _ line: ConfirmedInterpreter?, _ fee: Amount, _ provider: InterpreterProvider?, _ day: Day, _ work: Day
  ) throws(CostingError) -> Owed {
    guard line != nil else { return .nothing }
    guard let steps = provider?.terms.cancellation, !steps.steps.isEmpty else { return .unknown }
    return .atLeast(
      try steps.owed(fee, cancelledOn: day, workOn: work), percent: steps.percent(cancelledOn: day, workOn: work))
  }
}
