package import TripCosting

/// When a company or a host can meet; empty is always.
package struct Attendance: Hashable, Sendable {
  /// One stretch of time, or that somebody does not come.
  package struct Stretch: Hashable, Sendable {
    /// Number into the trip's sessions; nil for every session that no other stretch names.
    package var session: Int?
    /// Nil where it does not come.
    package var hours: Engagement?

    package init(session: Int? = nil, hours: Engagement?) {
      self.session = session
      self.hours = hours
    }
  }

  package var stretches: [Stretch]

  package init(_ stretches: [Stretch] = []) { self.stretches = stretches }

  /// Whether a slot of a session lies wholly within one of the stretches.
  package func isFree(in slot: Engagement, of session: Int) -> Bool {
    let own = stretches.filter { $0.session == session }
    let counting = own.isEmpty ? stretches.filter { $0.session == nil } : own
    return counting.isEmpty
      || counting.contains { $0.hours.map { $0.start <= slot.start && slot.end <= $0.end } ?? false }
  }
}
