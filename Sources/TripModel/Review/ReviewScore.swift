package import TripCosting

/// What one reviewer gave one application for one criterion.
package struct ReviewScore: Hashable, Sendable {
  package var origin: Origin
  /// The code of the application.
  package var application: String
  /// Numbers into the trip's reviewers and criteria.
  package var reviewer: Int
  package var criterion: Int
  /// In the units of the trip's ``ScoreRange``; nil where it cannot be read or is not allowed, which is told.
  package var units: Int64?

  package init(origin: Origin, application: String, reviewer: Int, criterion: Int, units: Int64?) {
    self.origin = origin
    self.application = application
    self.reviewer = reviewer
    self.criterion = criterion
    self.units = units
  }
}
