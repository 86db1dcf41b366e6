package import TripModel

/// Something that both a plan and a measure are about, with the plan's own words for it.
package struct SharedConcept: Hashable, Sendable {
  package var concept: Concept
  package var words: [Word]

  /// A word as the application has it.
  package struct Word: Hashable, Sendable {
    package var word: String
    package var field: Sentence
  }
}
