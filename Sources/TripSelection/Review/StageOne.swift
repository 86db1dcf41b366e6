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

  /// Equal scores of documents, more than there are places left for them.
  package struct Tie: Hashable, Sendable {
    package var codes: [String]
    package var score: Int
    /// The places for which they are equal, counted from 1.
    package var places: ClosedRange<Int>
  }

  /// By code, for every accepted application.
  package private(set) var verdicts: [String: Verdict] = [:]
  package private(set) var ties: [Tie] = []
  /// More go on than the trip has room for in stage two.
  package let excess: Int

  /// - Parameter accepted: codes of the applications that are accepted.
  package init(_ accepted: [String], _ terms: ReviewTerms, _ decisions: [Decision]) {
    var verdicts: [String: Verdict] = [:]
    for code in accepted { verdicts[code] = terms.stageOne == nil ? .advances(nil) : .undecided }
    for line in decisions where verdicts[line.application] != nil {
      if line.kind == .advanced { verdicts[line.application] = .advances(line) }
      if line.kind == .stopped { verdicts[line.application] = .stops(line) }
    }
    if let stage = terms.stageOne, stage.choice == .score {
      ties = Self.choose(accepted, most: stage.most ?? .max, decisions, &verdicts)
    }
    self.verdicts = verdicts
    excess = max(0, Self.count(verdicts) - (terms.stageOne?.most ?? .max))
  }

  private static func count(_ verdicts: [String: Verdict]) -> Int {
    verdicts.values.count { if case .advances = $0 { true } else { false } }
  }

  /// Of those on whom people said nothing the best scores go on, for the places that are left; of those that are equal
  /// where the places end, people must choose.
  private static func choose(
    _ accepted: [String], most: Int, _ decisions: [Decision], _ verdicts: inout [String: Verdict]
  ) -> [Tie] {
    var lines: [String: Decision] = [:]
    for line in decisions where line.kind == .documents && line.number != nil { lines[line.application] = line }
    let (taken, scored) = (count(verdicts), accepted.filter { verdicts[$0] == .undecided }.compactMap { lines[$0] })
    let left = max(0, most - taken)
    var ties: [Int: Tie] = [:]
    for line in scored {
      let score = line.number ?? 0
      let better = scored.count { ($0.number ?? 0) > score }
      let equal = scored.count { $0.number == score }
      if better + equal <= left {
        verdicts[line.application] = .advances(line)
      } else if better >= left {
        verdicts[line.application] = .stops(line)
      } else {
        ties[score, default: Tie(codes: [], score: score, places: taken + better + 1...most)].codes.append(
          line.application)
      }
    }
    return ties.values.sorted { $0.score > $1.score }
  }

  /// What must be settled about an application that is undecided; nil where a tie says it.
  func question(on code: String, _ terms: ReviewTerms) -> ReviewQuestion? {
    if ties.contains(where: { $0.codes.contains(code) }) { return nil }
    return terms.stageOne?.choice == .score ? .noDocuments(code) : .stageOne(code)
  }
}
