import TripModel

/// One requirement of the call; one a file in Rules/, its sentences at the foot.
protocol EligibilityRule: Sendable {
  var requirement: Requirement { get }
  /// Where a person looks it up, as far as it is still a question.
  func sources(_ trip: Trip) -> [Sentence]
  /// What the application itself says; the organiser's look-ups stand above it.
  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement
}

/// A verdict with its reason.
struct Judgement {
  var verdict: Verdict
  var reason: Sentence

  static func met(_ reason: Sentence) -> Judgement { Judgement(verdict: .met, reason: reason) }
  static func notMet(_ reason: Sentence) -> Judgement { Judgement(verdict: .notMet, reason: reason) }
  static func question(_ reason: Sentence) -> Judgement { Judgement(verdict: .question, reason: reason) }
}
