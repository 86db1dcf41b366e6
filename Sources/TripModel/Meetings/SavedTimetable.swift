/// The saved timetable as far as it can still be held: the one list of meetings for papers, calendars and reports.
package struct SavedTimetable: Sendable {
  /// A saved meeting that can no longer be held.
  package struct Fallen: Hashable, Sendable {
    package var meeting: SavedMeeting
    package var obstacle: MeetingObstacle
  }

  /// In the order of the file, as those below.
  package let standing: [SavedMeeting]
  package let fallen: [Fallen]
  /// Those that stand only because it is told that they were held.
  package let heldAnyway: [Fallen]
  private let places: MeetingPlaces

  package init(_ trip: Trip) {
    let meetings = trip.meetings
    var places = MeetingPlaces(trip)
    var obstacles = [MeetingObstacle?](repeating: nil, count: meetings.count)
    // Whoever comes first has the place, whatever the order of the file.
    var stands = [Bool](repeating: true, count: meetings.count)
    for number in meetings.indices.sorted(by: { Self.precedes(meetings[$0], meetings[$1]) }) {
      obstacles[number] = places.obstacle(of: meetings[number])
      stands[number] = obstacles[number].map { Self.isFact(meetings[number], $0, trip) } ?? true
      if stands[number] { places.take(meetings[number]) }
    }
    let fallen = meetings.indices.filter { obstacles[$0] != nil }
    func all(_ standing: Bool) -> [Fallen] {
      fallen.filter { stands[$0] == standing }.compactMap { number in
        obstacles[number].map { Fallen(meeting: meetings[number], obstacle: $0) }
      }
    }
    standing = meetings.indices.filter { stands[$0] }.map { meetings[$0] }
    (self.fallen, heldAnyway, self.places) = (all(false), all(true), places)
  }

  /// Whether a meeting that is wished for could be held beside all that stands.
  package func hasRoom(for wish: MeetingWish) -> Bool { places.hasRoom(for: wish) }

  /// What was held was held, but for who is on no list any more.
  private static func isFact(_ meeting: SavedMeeting, _ obstacle: MeetingObstacle, _ trip: Trip) -> Bool {
    if case .gone = obstacle { return false }
    return trip.wasHeld(meeting) == true
  }

  private static func precedes(_ left: SavedMeeting, _ right: SavedMeeting) -> Bool {
    let (one, two) = ([left.session, left.start, left.table], [right.session, right.start, right.table])
    guard one == two else { return one.lexicographicallyPrecedes(two) }
    return (left.company, left.host) < (right.company, right.host)
  }
}

extension Trip {
  /// Saved meetings that can still be held.
  package var standingMeetings: [SavedMeeting] { meetings.isEmpty ? [] : SavedTimetable(self).standing }
}
