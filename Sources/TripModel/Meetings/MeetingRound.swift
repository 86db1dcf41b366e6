package import TripCosting

/// The one-to-one meetings of a session: when they begin and end, and at how many tables.
package struct MeetingRound: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's sessions.
  package var session: Int
  /// In order; what lies between two is a break.
  package var slots: [Engagement]
  package var tables: Int
  /// Meetings that anybody holds at most; nil where only the slots limit them.
  package var most: Int?

  /// From the first slot to the last; nil where there is none.
  package var span: Engagement? {
    guard let first = slots.first, let last = slots.last else { return nil }
    return Engagement(start: first.start, end: last.end)
  }

  package init(origin: Origin, session: Int, slots: [Engagement], tables: Int, most: Int? = nil) {
    self.origin = origin
    self.session = session
    self.slots = slots
    self.tables = tables
    self.most = most
  }
}
