import TripCosting

extension Trip {
  /// The meetings of a session; nil where it has none.
  package func round(ofSession session: Int) -> MeetingRound? { rounds.first { $0.session == session } }

  /// One naming the other is enough.
  package func areRivals(_ first: Company, _ second: Company) -> Bool {
    first.rivals.contains(second.id) || second.rivals.contains(first.id)
  }

  /// Slots of a round in which a company can meet; one that has nobody there on the day meets nobody.
  package func freeSlots(ofCompany company: Int, in round: MeetingRound) -> [Int] {
    guard hasPeople(ofCompany: company, at: round.session) else { return [] }
    return round.slots.indices.filter { companies[company].attendance.isFree(in: round.slots[$0], of: round.session) }
  }

  /// Slots of a round in which a host can meet; none where it does not come to the session.
  package func freeSlots(ofHost host: Int, in round: MeetingRound) -> [Int] {
    guard hosts[host].sessions.contains(round.session) else { return [] }
    return round.slots.indices.filter { hosts[host].attendance.isFree(in: round.slots[$0], of: round.session) }
  }

  /// Meetings that a host holds at most in a round; nil where only its free slots limit it.
  package func most(ofHost host: Int, in round: MeetingRound) -> Int? {
    [round.most, hosts[host].most].compactMap(\.self).min()
  }

  /// Wishes that are fixed to a time, as meetings.
  package var fixedMeetings: [SavedMeeting] {
    wishes.compactMap { wish in
      wish.fixed.map {
        SavedMeeting(
          origin: wish.origin, session: wish.session, start: $0, table: 0, company: companies[wish.company].id,
          host: hosts[wish.host].id)
      }
    }
  }

  /// Whether they share no language.
  package func needInterpreter(company: Int, host: Int) -> Bool {
    Set(companies[company].tongues).isDisjoint(with: hosts[host].tongues)
  }
}
