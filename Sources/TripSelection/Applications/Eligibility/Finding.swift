package import TripCosting
package import TripModel

/// What is known of one requirement for one application, and why.
package struct Finding: Hashable, Sendable {
  package var requirement: Requirement
  /// The call's object that carries the clause.
  package var origin: Origin
  package var verdict: Verdict
  package var reason: Sentence
  /// Where a person finds out; empty unless it is a question.
  package var sources: [Sentence]
  /// The line that answers it, where one does.
  package var lookup: Lookup?
}
