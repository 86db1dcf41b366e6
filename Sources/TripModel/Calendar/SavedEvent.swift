package import TripCosting

/// What was last written of an event in a calendar file, so that the next one can say what became of it.
package struct SavedEvent: Hashable, Sendable {
  package var origin: Origin
  /// What it is in the trip, such as `session tokyo`.
  package var key: String
  package var uid: String
  package var sequence: Int
  /// Of all that the event says, in every language.
  package var digest: String
  /// The day of the last change.
  package var changed: Day
  package var isCancelled: Bool
  /// Whose calendars it stands in.
  package var readers: EventReaders
  package var time: EventTime
  /// Kept so that a cancelled event can be told by its name.
  package var title: String
  /// When it was before the last change, where that moved it.
  package var before: EventTime?

  package init(
    origin: Origin = .none, key: String, uid: String, sequence: Int, digest: String, changed: Day,
    isCancelled: Bool = false, readers: EventReaders, time: EventTime, title: String, before: EventTime? = nil
  ) {
    self.origin = origin
    self.key = key
    self.uid = uid
    self.sequence = sequence
    self.digest = digest
    self.changed = changed
    self.isCancelled = isCancelled
    self.readers = readers
    self.time = time
    self.title = title
    self.before = before
  }
}
