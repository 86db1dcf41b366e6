/// What must be settled before a review can be signed.
package enum ReviewQuestion: Hashable, Sendable {
  /// Whether the application is accepted is not known yet.
  case acceptance(String)
  /// Nobody has said whether it goes on to stage two.
  case stageOne(String)
  /// The score of its documents is missing, by which the trip chooses.
  case noDocuments(String)
  /// Equal scores of documents where the places of stage two end.
  case stageOneTie(StageOne.Tie)
  /// More go on to stage two than it has room for.
  case tooMany(excess: Int)
  case noCriteria
  /// A reviewer's sheet is missing, or lacks a criterion.
  case sheet(String, reviewer: Int, isIncomplete: Bool)
  /// So few scores that there is no mean; whether the trip has a rule for that.
  case noMean(String, scores: Int, hasRule: Bool)
  /// Equal scores that no step parts, where order matters.
  case tie([String])
}
