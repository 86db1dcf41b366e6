import TripModel
import TripSelection

/// The same rules worked out the long way: whole numbers over one common denominator, lists sorted, ends cut off,
/// ranks counted one by one. It shares no code with what it judges.
struct SlowReview {
  /// Weights of the criteria and their best scores, in units.
  var weights: [Int]
  var bests: [Int]
  var fewer: ReviewTerms.Fewer?

  private var common: Int { bests.reduce(1, *) }

  /// The total of one sheet times ``common``; nil where it does not count.
  func total(_ sheet: ScoreSheet) -> Int? {
    guard sheet.standing == .open else { return nil }
    var total = 0
    for criterion in weights.indices {
      guard let units = sheet.units[criterion] else { return nil }
      total += Int(units) * weights[criterion] * (common / bests[criterion])
    }
    return total
  }

  /// Sum and count of what is averaged; nil where there is no mean.
  func kept(_ sheets: [ScoreSheet]) -> [(total: Int, sheet: ScoreSheet)]? {
    var counted: [(total: Int, sheet: ScoreSheet)] = []
    for sheet in sheets { if let total = total(sheet) { counted.append((total, sheet)) } }
    if counted.isEmpty { return nil }
    if counted.count < 3 { return fewer == .mean ? counted : nil }
    // A bubble sort, from worst to best; of equal ones the later comes first at the top and last at the bottom.
    for _ in counted {
      for i in 1..<counted.count where counted[i - 1].total > counted[i].total { counted.swapAt(i - 1, i) }
    }
    return counted
  }

  /// The mean as sum over count, of totals or of one criterion's points, both times ``common``.
  func mean(_ sheets: [ScoreSheet], dropped: Set<Int>, criterion: Int? = nil) -> (sum: Int, count: Int)? {
    guard let kept = kept(sheets) else { return nil }
    let rest = kept.filter { !dropped.contains($0.sheet.reviewer) }
    let values = rest.map { entry in
      criterion.map { Int(entry.sheet.units[$0] ?? 0) * weights[$0] * (common / bests[$0]) } ?? entry.total
    }
    return (values.reduce(0, +), values.count)
  }

  /// Cut off both ends and average what is left.
  func trimmed(_ sheets: [ScoreSheet]) -> (sum: Int, count: Int)? {
    guard let kept = kept(sheets) else { return nil }
    let totals = kept.count < 3 ? kept.map(\.total) : kept.map(\.total).dropFirst().dropLast().map { $0 }
    return (totals.reduce(0, +), totals.count)
  }

  func isEqual(_ fraction: Fraction, _ slow: (sum: Int, count: Int)) -> Bool {
    Int(fraction.numerator) * slow.count * common == slow.sum * Int(fraction.denominator)
  }
}
