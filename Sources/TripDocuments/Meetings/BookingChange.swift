/// What a company books at a session and what the timetable books for it, where the two differ.
package struct BookingChange: Hashable, Sendable {
  /// Its code.
  package var company: String
  /// As the `interpreters` column has it.
  package var present: String
  package var planned: String
}
