/// What conditions ask about a person, or about a company as a whole.
package struct Circumstance: Hashable, Sendable {
  package var registered: Day?
  package var categories: [Int]
  /// Counted from 1; nil for a company as a whole.
  package var place: Int?
  /// People in the whole delegation.
  package var people: Int
  /// Nil for a company as a whole.
  package var ownFlight: Bool?
}

extension Party {
  /// The person at a place of ``members``, counted from 0.
  package func circumstance(of index: Int) -> Circumstance {
    Circumstance(
      registered: members[index].registered, categories: categories, place: index + 1, people: delegation,
      ownFlight: members[index].ownFlight)
  }

  /// The company as a whole: no place and no flight.
  package var circumstance: Circumstance {
    Circumstance(registered: registered, categories: categories, people: delegation)
  }
}
