import TripCosting
package import TripModel

/// What has changed for a meeting since the timetable was last saved.
package struct MeetingMove: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case added, dropped
    /// To another time or table.
    case moved
  }

  package var kind: Kind
  /// Codes.
  package var company: String
  package var host: String
  /// Minute of the day and table; nil where there was no such meeting.
  package var before: MeetingSpot?
  package var after: MeetingSpot?

  /// Everything that is not where it was; nothing before the first save.
  package static func moves(_ plan: MeetingsPlan, _ trip: Trip, _ round: MeetingRound) -> [MeetingMove] {
    let saved = trip.meetings.filter { $0.session == round.session }
    guard !saved.isEmpty else { return [] }
    var before: [[String]: MeetingSpot] = [:]
    for meeting in saved { before[[meeting.company, meeting.host]] = MeetingSpot(meeting.start, meeting.table) }
    var moves: [MeetingMove] = []
    for meeting in plan.meetings {
      let key = [plan.company(meeting, trip).id, plan.host(meeting, trip).id]
      let after = MeetingSpot(round.slots[meeting.slot].start, meeting.table)
      let old = before.removeValue(forKey: key)
      guard old != after else { continue }
      moves.append(
        MeetingMove(kind: old == nil ? .added : .moved, company: key[0], host: key[1], before: old, after: after))
    }
    let dropped = before.map { MeetingMove(kind: .dropped, company: $0[0], host: $0[1], before: $1) }
    return (moves + dropped).sorted { ($0.company, $0.host) < ($1.company, $1.host) }
  }
}

/// A time and a table.
package struct MeetingSpot: Hashable, Sendable {
  package var start: Int
  package var table: Int

  package init(_ start: Int, _ table: Int) {
    self.start = start
    self.table = table
  }
}

extension MeetingsPlan {
  package func company(_ meeting: Meeting, _ trip: Trip) -> Company {
    trip.companies[request.companies[pair(meeting).company].number]
  }

  package func host(_ meeting: Meeting, _ trip: Trip) -> Host {
    trip.hosts[request.hosts[pair(meeting).host].number]
  }
}
