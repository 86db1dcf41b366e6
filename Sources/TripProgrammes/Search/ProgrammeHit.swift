/// A measure that was found, and why.
package struct ProgrammeHit: Sendable {
  package var programme: Programme
  package var reasons: [HitReason]
  /// How many of the words it answers.
  package var matched: Int
  package var doubts: [Doubt]
  var score: Int
}

/// What a search found.
package struct ProgrammeFindings: Sendable {
  /// Best first; where no measure answers every word, those that answer most.
  package var hits: [ProgrammeHit]
  package var words: Int
  /// Measures left out because the company is too large for them.
  package var tooLarge: Int

  /// False where words are left that no hit answers.
  package var answersEveryWord: Bool { hits.allSatisfy { $0.matched == words } }
}
