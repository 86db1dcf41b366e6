package import TripModel

/// Words of an application, and which field of it they stand in.
package struct PlanText: Hashable, Sendable {
  package var field: Sentence
  package var text: String

  package init(field: Sentence, text: String) {
    self.field = field
    self.text = text
  }
}
