package import TripModel

/// What one reviewer gave one application, criterion by criterion.
package struct ScoreSheet: Hashable, Sendable {
  /// Whether it may count.
  package enum Standing: Hashable, Sendable {
    case open
    /// Left out, whatever it says.
    case recused(Recusal.Kind)
  }

  /// Number into the trip's reviewers.
  package var reviewer: Int
  /// In units, one for each criterion; nil where none was given.
  package var units: [Int64?]
  package var standing: Standing

  package init(reviewer: Int, units: [Int64?], standing: Standing = .open) {
    self.reviewer = reviewer
    self.units = units
    self.standing = standing
  }

  package var isEmpty: Bool { units.allSatisfy { $0 == nil } }
  package var isComplete: Bool { units.allSatisfy { $0 != nil } }

  /// The weighted total in points of the whole: each score as a share of the best one, times its weight.
  package func total(_ terms: ReviewTerms) throws(Fraction.Overflow) -> Fraction? {
    guard isComplete, !units.isEmpty else { return nil }
    var total = Fraction(0)
    for (units, criterion) in zip(units, terms.criteria) {
      total = try total.adding(Self.points(units ?? 0, criterion, terms))
    }
    return total
  }

  /// What a score brings to the total.
  package static func points(
    _ units: Int64, _ criterion: Criterion, _ terms: ReviewTerms
  ) throws(Fraction.Overflow) -> Fraction {
    let highest = criterion.highest ?? terms.scores.highest
    let (best, isTooHigh) = highest.multipliedReportingOverflow(by: terms.scores.unitsPerPoint)
    let (product, isTooMuch) = units.multipliedReportingOverflow(by: criterion.weight)
    guard !isTooHigh, !isTooMuch else { throw Fraction.Overflow() }
    return try Fraction(product, over: best)
  }
}
