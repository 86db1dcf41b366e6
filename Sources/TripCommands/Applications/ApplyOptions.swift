import TripModel

/// What the command line says about an application that came in.
struct ApplyOptions {
  /// When its mail arrived; nil where a list says so itself.
  var received: Instant?
  var subject: String?
  /// Ids of what was attached to the mail.
  var attached: [String] = []
  /// The application that it completes.
  var target: Int?
  /// Columns in which the new answer takes the place of another one.
  var taken: Set<ApplicationColumn> = []
}
