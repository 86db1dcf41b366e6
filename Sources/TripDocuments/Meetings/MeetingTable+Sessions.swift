import TripCosting
package import TripModel
import TripPlanning

extension MeetingTable {
  /// Timetables of sessions made anew, one after the other, so that nobody is at two sessions at once; what was saved of
  /// other sessions stays, and what is fixed in one goes before what is free in another.
  package static func made(_ trip: Trip, _ rounds: [MeetingRound], isKeeping: Bool = false) -> [MeetingTable] {
    let own = Set(rounds.map(\.session))
    let others = trip.standingMeetings.filter { !own.contains($0.session) } + trip.fixedMeetings
    var tables: [MeetingTable] = []
    for round in rounds {
      let elsewhere = others + tables.flatMap(\.meetings)
      tables.append(MeetingTable(trip, round, isKeeping: isKeeping, elsewhere: elsewhere))
    }
    return tables
  }

  /// The timetable of every session as papers tell it: what was saved and still stands, else a proposal.
  package static func standing(_ trip: Trip) -> [MeetingTable] {
    let (standing, saved) = (trip.standingMeetings, Set(trip.meetings.map(\.session)))
    let proposals = made(trip, trip.rounds.filter { !saved.contains($0.session) })
    return trip.rounds.map { round in
      if let proposal = proposals.first(where: { $0.round == round }) { return proposal }
      let own = standing.filter { $0.session == round.session }
      let others = standing.filter { $0.session != round.session } + trip.fixedMeetings
      return MeetingTable(trip, round, MeetingsPlan(standing: own, trip, round, elsewhere: others))
    }
  }

  /// As `meetings.csv` has them.
  package var meetings: [SavedMeeting] {
    plan.meetings.map { meeting in
      SavedMeeting(
        origin: .none, session: round.session, start: slot(meeting).start, table: meeting.table,
        company: company(meeting).id, host: host(meeting).id, interpreter: meeting.interpreter)
    }
  }
}
