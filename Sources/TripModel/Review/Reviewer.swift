package import TripCosting

/// A member of the committee (評審委員).
package struct Reviewer: Hashable, Sendable {
  package var origin: Origin
  /// The short name by which scores point here, such as R1.
  package var id: String
  package var name: String
  /// Where the reviewer works, so that a conflict of interest can be seen.
  package var affiliation: String

  package init(origin: Origin, id: String, name: String, affiliation: String = "") {
    self.origin = origin
    self.id = id
    self.name = name
    self.affiliation = affiliation
  }
}
