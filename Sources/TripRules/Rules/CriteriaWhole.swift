import TripCosting
import TripModel

/// The weights of a review's criteria make 100, and its scores have a range.
struct CriteriaWhole: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    guard let terms = trip.review else { return [] }
    let sum = terms.criteria.reduce(0) { $0 + $1.weight }
    var findings: [Diagnostic] = []
    if !terms.criteria.isEmpty, sum != 100 {
      findings.append(finding(.weights(sum), at: terms.origin, Field("criteria"), remedy: .makeWhole))
    }
    if terms.scores.highest <= terms.scores.lowest {
      findings.append(
        finding(.range(terms.scores.lowest, terms.scores.highest), at: terms.origin, Field("scores"), remedy: .widen))
    }
    for criterion in terms.criteria {
      guard let highest = criterion.highest, highest <= terms.scores.lowest else { continue }
      findings.append(
        finding(.range(terms.scores.lowest, highest), at: criterion.origin, Field("highest"), remedy: .widen))
    }
    return findings
  }
}

extension Sentence {
  fileprivate static func weights(_ sum: Int64) -> Sentence {
    Sentence(
      en: "the weights of the criteria add up to \(sum), not 100", zhHant: "評選項目配分合計為 \(sum)，不是 100",
      ja: "評価項目の配点の合計が \(sum) で、100 ではありません")
  }
  fileprivate static func range(_ lowest: Int64, _ highest: Int64) -> Sentence {
    Sentence(
      en: "the highest score \(highest) is not above the lowest \(lowest)", zhHant: "最高分 \(highest) 未高於最低分 \(lowest)",
      ja: "最高点 \(highest) が最低点 \(lowest) を上回っていません")
  }
  fileprivate static let makeWhole = Sentence(
    en: "compare them with the call for applications", zhHant: "請與招募說明之評選項目及配分核對", ja: "募集要項の評価項目と配点と照合してください")
  fileprivate static let widen = Sentence(
    en: "correct 'lowest' or 'highest'", zhHant: "請更正 lowest 或 highest", ja: "lowest か highest を訂正してください")
}
