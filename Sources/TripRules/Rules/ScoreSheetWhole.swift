import TripCosting
import TripModel

/// Who scores an application scores every criterion: half a sheet has no total.
struct ScoreSheetWhole: Rule {
  let severity = Diagnostic.Severity.error

  private struct Sheet: Hashable {
    var application: String
    var reviewer: Int
  }

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let terms = trip.review, !terms.criteria.isEmpty else { return [] }
    let sheets = Dictionary(grouping: trip.scores) { Sheet(application: $0.application, reviewer: $0.reviewer) }
    return sheets.filter { $0.value.count < terms.criteria.count }.sorted { order($0.value) < order($1.value) }.map {
      sheet, scores in
      let given = Set(scores.map(\.criterion))
      let missing = terms.criteria.indices.filter { !given.contains($0) }.map { terms.criteria[$0].id }
      return finding(
        .lacks(missing, trip.reviewers[sheet.reviewer].id, sheet.application), at: scores[0].origin, remedy: .ask)
    }
  }

  private func order(_ scores: [ReviewScore]) -> UInt32 { scores[0].origin.number }
}

extension Sentence {
  fileprivate static func lacks(_ criteria: [String], _ reviewer: String, _ application: String) -> Sentence {
    Sentence(
      en: "\(reviewer) gave \(application) no score for \(criteria.joined(separator: ", "))",
      zhHant: "委員 \(reviewer) 對 \(application) 未給分：\(criteria.joined(separator: "、"))",
      ja: "委員 \(reviewer) は \(application) の \(criteria.joined(separator: "、")) を採点していません")
  }
  fileprivate static let ask = Sentence(
    en: "ask the reviewer for the missing score, or take the whole sheet out", zhHant: "請向委員補齊分數，或刪除該份評分",
    ja: "委員に残りの点数を確認するか、その採点をすべて削除してください")
}
