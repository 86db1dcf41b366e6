package import TripCosting

/// How applications are chosen: `review` of trip.json (brochure 9).
package struct ReviewTerms: Hashable, Sendable {
  /// Stage one, by documents (書面審查).
  package struct StageOne: Hashable, Sendable {
    /// Who says which applications go on.
    package enum Choice: String, CaseIterable, Sendable {
      /// People, each choice with its reason, in decisions.csv.
      case decision
      /// The score of the documents, in decisions.csv; people where it leaves a tie at the border.
      case score
    }

    package var origin: Origin
    /// Nil sets no limit.
    package var most: Int?
    package var choice: Choice

    package init(origin: Origin, most: Int?, choice: Choice) {
      self.origin = origin
      self.most = most
      self.choice = choice
    }
  }

  /// What becomes of an application with fewer than three scores, of which highest and lowest cannot be dropped.
  package enum Fewer: String, CaseIterable, Sendable {
    /// The plain mean of what there is, marked as such.
    case mean
    /// It has no rank until there are more.
    case refuse
  }

  /// What tells equal scores apart.
  package enum TieStep: Hashable, Sendable {
    /// The mean of this criterion alone, over the scores that count.
    case criterion(Int)
    /// Whichever application arrived first.
    case received
    /// The committee's order, in decisions.csv.
    case decision
  }

  package var origin: Origin
  package var stageOne: StageOne?
  /// Places (正取), and places in reserve (備取).
  package var admitted: Int
  package var reserve: Int
  /// By when an admitted company answers; nil while it is not known.
  package var replyBy: Day?
  /// Until when those in reserve may be called; nil while it is not known.
  package var reserveUntil: Day?
  package var scores = ScoreRange()
  /// Nil while nobody has said.
  package var fewer: Fewer?
  package var criteria: [Criterion] = []
  /// In the order in which they are tried.
  package var ties: [TieStep] = []

  package init(origin: Origin, admitted: Int, reserve: Int) {
    self.origin = origin
    self.admitted = admitted
    self.reserve = reserve
  }
}
