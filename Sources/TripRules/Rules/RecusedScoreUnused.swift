import TripCosting
import TripModel

/// A score by a reviewer who is recused, or was not there, is left out of the mean; that it exists is worth a look.
struct RecusedScoreUnused: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.recusals.compactMap { line in
      let scores = trip.scores.filter {
        $0.reviewer == line.reviewer && $0.application == line.application ?? $0.application
      }
      guard let score = scores.first else { return nil }
      return finding(
        .leftOut(trip.reviewers[line.reviewer].id, score.application, line.kind), at: score.origin,
        ScoreColumn.score.field, related: [line.origin], remedy: .compare)
    }
  }
}

extension Sentence {
  fileprivate static func leftOut(_ reviewer: String, _ application: String, _ kind: Recusal.Kind) -> Sentence {
    switch kind {
    case .conflict:
      Sentence(
        en: "\(reviewer) scored \(application) in spite of a conflict of interest; the score is left out",
        zhHant: "委員 \(reviewer) 應迴避 \(application) 卻有給分，不計入",
        ja: "委員 \(reviewer) は利益相反がありながら \(application) を採点しています。算入しません")
    case .absent:
      Sentence(
        en: "\(reviewer) is said to have been absent, but scored \(application); the score is left out",
        zhHant: "委員 \(reviewer) 登錄為缺席，卻有 \(application) 之評分，不計入",
        ja: "委員 \(reviewer) は欠席とされていますが \(application) の採点があります。算入しません")
    }
  }
  fileprivate static let compare = Sentence(
    en: "compare recusals.csv with the minutes; take out the line that is wrong",
    zhHant: "請與會議紀錄核對 recusals.csv，刪除有誤的一列",
    ja: "議事録と recusals.csv を照合し、誤っている行を削除してください")
}
