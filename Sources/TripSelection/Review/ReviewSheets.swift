package import TripModel

/// The scores of a trip as sheets, one for each application and reviewer.
package struct ReviewSheets: Sendable {
  private let reviewers: Int
  private let criteria: Int
  private var units: [Key: [Int64?]] = [:]
  private var recusals: [Key: Recusal.Kind] = [:]
  private var everywhere: [Int: Recusal.Kind] = [:]

  private struct Key: Hashable {
    var application: String
    var reviewer: Int
  }

  package init(_ trip: Trip, _ terms: ReviewTerms) {
    (reviewers, criteria) = (trip.reviewers.count, terms.criteria.count)
    for score in trip.scores {
      let key = Key(application: score.application, reviewer: score.reviewer)
      units[key, default: [Int64?](repeating: nil, count: criteria)][score.criterion] = score.units
    }
    for line in trip.recusals {
      guard let application = line.application else {
        everywhere[line.reviewer] = line.kind
        continue
      }
      recusals[Key(application: application, reviewer: line.reviewer)] = line.kind
    }
  }

  /// One for each reviewer, in their order.
  package func all(of application: String) -> [ScoreSheet] {
    (0..<reviewers).map { reviewer in
      let key = Key(application: application, reviewer: reviewer)
      let recused = recusals[key] ?? everywhere[reviewer]
      return ScoreSheet(
        reviewer: reviewer, units: units[key] ?? [Int64?](repeating: nil, count: criteria),
        standing: recused.map { .recused($0) } ?? .open)
    }
  }

  package func isRecused(_ reviewer: Int, of application: String) -> Bool {
    recusals[Key(application: application, reviewer: reviewer)] != nil || everywhere[reviewer] != nil
  }
}
