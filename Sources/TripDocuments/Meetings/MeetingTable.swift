package import TripCosting
package import TripModel
package import TripPlanning

/// A session's timetable with the names that papers print.
package struct MeetingTable: Sendable {
  package let plan: MeetingsPlan
  package let trip: Trip
  package let round: MeetingRound

  package init(_ trip: Trip, _ round: MeetingRound, isKeeping: Bool = false) {
    self.trip = trip
    self.round = round
    plan = MeetingsPlan(for: MeetingsRequest(trip, round), isKeeping: isKeeping)
  }

  package var session: Session { trip.sessions[round.session] }

  package func company(_ meeting: MeetingsPlan.Meeting) -> Company { plan.company(meeting, trip) }

  package func host(_ meeting: MeetingsPlan.Meeting) -> Host { plan.host(meeting, trip) }

  package func slot(_ meeting: MeetingsPlan.Meeting) -> Engagement { round.slots[meeting.slot] }

  /// Who interprets: by name once agreed in `interpreters.csv`, else by number; nil where nobody is needed.
  package func interpreter(_ meeting: MeetingsPlan.Meeting) -> Sentence? {
    guard meeting.interpreter > 0 else { return nil }
    let shared = InterpreterBooking(session: round.session, shared: "\(meeting.interpreter)")
    let own = ConfirmedInterpreter.Place(booking: .init(session: round.session), company: company(meeting).id)
    let isShared = plan.companies(ofInterpreter: meeting.interpreter).count > 1
    let place = isShared ? ConfirmedInterpreter.Place(booking: shared) : own
    let person = trip.agreedInterpreters.first { $0.place == place }?.person ?? ""
    return person.isEmpty ? MeetingWords.interpreter(meeting.interpreter) : Sentence(verbatim: person)
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
