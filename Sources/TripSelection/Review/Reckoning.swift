package import TripModel

/// The score of one application, sheet by sheet: what counted, what was dropped, what was left out, and the mean.
package struct Reckoning: Hashable, Sendable {
  /// What became of a reviewer's sheet.
  package enum Fate: String, Hashable, Sendable, CaseIterable {
    case counted, highest, lowest
    /// Left out for a conflict of interest; the reviewer was not there.
    case conflict, absent
    /// Expected and not there yet, or there without every criterion.
    case missing, incomplete
  }

  /// One reviewer's part in it.
  package struct Line: Hashable, Sendable {
    package var reviewer: Int
    package var units: [Int64?]
    /// Also of a sheet that is left out, so that it can be told.
    package var total: Fraction?
    package var fate: Fate
  }

  /// How the mean came about.
  package enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Highest and lowest dropped, the rest averaged (去頭去尾平均).
    case trimmed
    /// The plain mean of one or two scores, as the trip's rule has it.
    case plain
    /// Fewer than three, and the trip refuses or does not say what then.
    case tooFew
    case none
  }

  package let lines: [Line]
  package let mean: Fraction?
  package let basis: Basis
  /// How many scores stood before any was dropped.
  package let standing: Int
  /// The mean of each criterion's points over the sheets that count; for telling equal scores apart.
  package let criterionMeans: [Fraction?]

  package init(_ sheets: [ScoreSheet], _ terms: ReviewTerms) throws(Fraction.Overflow) {
    var lines: [Line] = []
    for sheet in sheets {
      lines.append(
        Line(
          reviewer: sheet.reviewer, units: sheet.units, total: try sheet.total(terms), fate: Self.fate(of: sheet)))
    }
    let standing = lines.indices.filter { lines[$0].fate == .counted }
    basis = Self.basis(standing.count, terms.fewer)
    self.standing = standing.count
    if basis == .trimmed { Self.drop(standing, &lines) }
    self.lines = lines
    let counted = basis == .trimmed || basis == .plain ? lines.filter { $0.fate == .counted } : []
    mean = try Self.mean(counted.compactMap(\.total))
    var means: [Fraction?] = []
    for (index, criterion) in terms.criteria.enumerated() {
      var points: [Fraction] = []
      for line in counted { points.append(try ScoreSheet.points(line.units[index] ?? 0, criterion, terms)) }
      means.append(try Self.mean(points))
    }
    criterionMeans = means
  }

  private static func fate(of sheet: ScoreSheet) -> Fate {
    switch sheet.standing {
    case .recused(.conflict): .conflict
    case .recused(.absent): .absent
    case .open: sheet.isEmpty ? .missing : sheet.isComplete ? .counted : .incomplete
    }
  }

  private static func basis(_ count: Int, _ fewer: ReviewTerms.Fewer?) -> Basis {
    switch (count, fewer) {
    case (3..., _): .trimmed
    case (0, _): .none
    case (_, .mean): .plain
    default: .tooFew
    }
  }

  /// One highest and one lowest, the first of equal ones: which of them it is changes nothing in the mean.
  private static func drop(_ standing: [Int], _ lines: inout [Line]) {
    func total(_ index: Int) -> Fraction { lines[index].total ?? Fraction(0) }
    guard let highest = standing.max(by: { total($0) < total($1) || total($0) == total($1) && $0 > $1 }) else { return }
    guard let lowest = standing.filter({ $0 != highest }).min(by: { total($0) < total($1) }) else { return }
    lines[highest].fate = .highest
    lines[lowest].fate = .lowest
  }

  private static func mean(_ totals: [Fraction]) throws(Fraction.Overflow) -> Fraction? {
    guard !totals.isEmpty else { return nil }
    var sum = Fraction(0)
    for total in totals { sum = try sum.adding(total) }
    return try sum.divided(by: totals.count)
  }
}
