package import TripCosting
package import TripModel
package import TripPlanning

/// A session's timetable with the names that papers print.
package struct MeetingTable: Sendable {
  package let plan: MeetingsPlan
  package let trip: Trip
  package let round: MeetingRound
  /// Whether nothing was saved of the session yet: then its interpreters have no numbers that other papers know.
  package let isProposal: Bool

  /// Made anew.
  ///
  /// - Parameter elsewhere: Meetings of other sessions; who is at one of them is not free.
  package init(_ trip: Trip, _ round: MeetingRound, isKeeping: Bool = false, elsewhere: [SavedMeeting] = []) {
    let request = MeetingsRequest(trip, round, elsewhere: elsewhere)
    self.init(trip, round, MeetingsPlan(for: request, isKeeping: isKeeping))
  }

  init(_ trip: Trip, _ round: MeetingRound, _ plan: MeetingsPlan) {
    (self.trip, self.round, self.plan) = (trip, round, plan)
    isProposal = !trip.meetings.contains { $0.session == round.session }
  }

  package var session: Session { trip.sessions[round.session] }

  package func company(_ meeting: MeetingsPlan.Meeting) -> Company { plan.company(meeting, trip) }

  package func host(_ meeting: MeetingsPlan.Meeting) -> Host { plan.host(meeting, trip) }

  package func slot(_ meeting: MeetingsPlan.Meeting) -> Engagement { round.slots[meeting.slot] }

  /// Who interprets: by name once agreed in `interpreters.csv`, else by number; nil where nobody is needed.
  package func interpreter(_ meeting: MeetingsPlan.Meeting) -> Sentence? {
    guard meeting.interpreter > 0 else { return nil }
    return person(meeting).map { Sentence(verbatim: $0) } ?? MeetingWords.interpreter(meeting.interpreter)
  }

  /// The same for papers that leave the house: no number of a proposal, as other papers do not know it.
  func interpreterTold(_ meeting: MeetingsPlan.Meeting) -> Sentence? {
    guard isProposal, meeting.interpreter > 0 else { return interpreter(meeting) }
    return person(meeting).map { Sentence(verbatim: $0) } ?? MeetingWords.someInterpreter
  }

  /// Whoever agreed to interpret; for the number that the company books, which it keeps when it is left alone with it.
  private func person(_ meeting: MeetingsPlan.Meeting) -> String? {
    let shared = InterpreterBooking(session: round.session, shared: "\(meeting.interpreter)")
    let isShared =
      company(meeting).interpreterBookings.contains(shared)
      || plan.companies(ofInterpreter: meeting.interpreter).count > 1
    guard !(isShared && isProposal) else { return nil }
    let own = ConfirmedInterpreter.Place(booking: .init(session: round.session), company: company(meeting).id)
    let place = isShared ? ConfirmedInterpreter.Place(booking: shared) : own
    return trip.agreedInterpreters.first { $0.place == place && !$0.person.isEmpty }?.person
  }

  /// Of a company by its number in the trip, in the order of time.
  package func meetings(ofCompany number: Int) -> [MeetingsPlan.Meeting] {
    plan.meetings.filter { plan.request.companies[plan.pair($0).company].number == number }
  }

  package func meetings(ofHost number: Int) -> [MeetingsPlan.Meeting] {
    plan.meetings.filter { plan.request.hosts[plan.pair($0).host].number == number }
  }

  package func meeting(atTable table: Int, in slot: Int) -> MeetingsPlan.Meeting? {
    plan.meetings.first { $0.slot == slot && $0.table == table }
  }

  /// Wishes of companies, then of hosts, in this session: how many were uttered, and how many are met.
  package var wishes: (companies: (met: Int, of: Int), hosts: (met: Int, of: Int)) {
    let held = Set(plan.meetings.map { [company($0).id, host($0).id] })
    func count(_ side: (MeetingWish) -> WishStrength) -> (met: Int, of: Int) {
      let wished = trip.wishes.filter { $0.session == round.session && side($0).rawValue > 0 }
      return (wished.count { held.contains([trip.companies[$0.company].id, trip.hosts[$0.host].id]) }, wished.count)
    }
    return (count { $0.ofCompany }, count { $0.ofHost })
  }
}
