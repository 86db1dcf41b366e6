package import TripCosting

/// A meeting of the timetable that was saved last; who has left since stays by code.
package struct SavedMeeting: Hashable, Sendable {
  package var origin: Origin
  /// Number into the trip's sessions.
  package var session: Int
  /// Minute of the day.
  package var start: Int
  package var table: Int
  package var company: String
  package var host: String
  /// From 1; 0 without.
  package var interpreter: Int

  package init(
    origin: Origin, session: Int, start: Int, table: Int, company: String, host: String, interpreter: Int = 0
  ) {
    self.origin = origin
    self.session = session
    self.start = start
    self.table = table
    self.company = company
    self.host = host
    self.interpreter = interpreter
  }
}
