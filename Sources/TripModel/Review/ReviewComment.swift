package import TripCosting

/// What one reviewer wrote about one application (評語); it is read by the committee and never decides.
package struct ReviewComment: Hashable, Sendable {
  package var origin: Origin
  /// The code of the application.
  package var application: String
  /// Number into the trip's reviewers.
  package var reviewer: Int
  package var text: String

  package init(origin: Origin, application: String, reviewer: Int, text: String) {
    self.origin = origin
    self.application = application
    self.reviewer = reviewer
    self.text = text
  }
}
