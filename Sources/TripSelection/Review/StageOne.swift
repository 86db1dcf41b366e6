package import TripModel

/// Who goes from stage one (書面審查) to stage two: a choice of people, or of the documents' scores, never ours.
package struct StageOne: Hashable, Sendable {
  /// What was found about one application.
  package enum Verdict: Hashable, Sendable {
    /// With the line that says so; nil where the trip has no stage one.
    case advances(Decision?)
    case stops(Decision)
    /// Nobody has decided yet, or its documents' score is equal to another one's at the border.
    case undecided
  }

  /// By code, for every accepted application.
  package private(set) var verdicts: [String: Verdict] = [:]
  /// More go on than the trip has room for in stage two.
  package let excess: Int

  /// - Parameter accepted: codes of the applications that are accepted.
  package init(_ accepted: [String], _ terms: ReviewTerms, _ decisions: [Decision]) {
    var verdicts: [String: Verdict] = [:]
    for code in accepted { verdicts[code] = terms.stageOne == nil ? .advances(nil) : .undecided }
    if let stage = terms.stageOne, stage.choice == .score {
      Self.choose(accepted, most: stage.most ?? .max, decisions, &verdicts)
    }
    for line in decisions where verdicts[line.application] != nil {
      if line.kind == .advanced { verdicts[line.application] = .advances(line) }
      if line.kind == .stopped { verdicts[line.application] = .stops(line) }
    }
    self.verdicts = verdicts
    let count = verdicts.values.count { if case .advances = $0 { true } else { false } }
    excess = max(0, count - (terms.stageOne?.most ?? .max))
  }

  /// The best scores go on; of those that are equal where the places end, people must choose.
  private static func choose(
    _ accepted: [String], most: Int, _ decisions: [Decision], _ verdicts: inout [String: Verdict]
  ) {
    var lines: [String: Decision] = [:]
    for line in decisions where line.kind == .documents && line.number != nil { lines[line.application] = line }
    let scored = accepted.compactMap { lines[$0] }
    for line in scored {
      let better = scored.count { ($0.number ?? 0) > (line.number ?? 0) }
      let equal = scored.count { $0.number == line.number }
      if better + equal <= most {
        verdicts[line.application] = .advances(line)
      } else if better >= most {
        verdicts[line.application] = .stops(line)
      }
    }
  }
}
