package import TripCosting

/// What people decided on an application, when and why; lines are added, none is removed.
package struct Decision: Hashable, Sendable {
  /// What was decided.
  package enum Kind: String, CaseIterable, Sendable {
    /// Stage one: it goes on to stage two (進入第二階段), or does not.
    case advanced, stopped
    /// Stage one: the score of its documents.
    case documents
    /// Which comes first of those with equal scores.
    case tie
    /// A company gave up its place, or its place in reserve (放棄).
    case declined
    /// A company in reserve was passed over this time (略過).
    case skipped
    /// It took the place of one that left (遞補).
    case promoted
  }

  package var origin: Origin
  /// The code of the application.
  package var application: String
  package var kind: Kind
  /// The score of the documents, or the order among equals, counted from 1.
  package var number: Int?
  package var reason: String
  package var on: Day?
  package var by: String

  package init(
    origin: Origin, application: String, kind: Kind, number: Int? = nil, reason: String, on: Day?, by: String
  ) {
    self.origin = origin
    self.application = application
    self.kind = kind
    self.number = number
    self.reason = reason
    self.on = on
    self.by = by
  }
}
