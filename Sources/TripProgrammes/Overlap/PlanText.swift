package import TripModel

/// Words of an application, and which field of it they stand in.
package struct PlanText: Hashable, Sendable {
  package var field: Sentence
  package var text: String
  /// Whether it tells the plan; what was done before, or applied for elsewhere, may only name measures.
  package var isPlan: Bool

  package init(field: Sentence, text: String, isPlan: Bool = true) {
    self.field = field
    self.text = text
    self.isPlan = isPlan
  }
}
