/// The columns of `scores.csv`.
package enum ScoreColumn: String, RosterColumn {
  case application, reviewer, criterion, score

  package var label: Sentence {
    switch self {
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .reviewer: Sentence(en: "Reviewer code", zhHant: "委員代號", ja: "委員コード")
    case .criterion: Sentence(en: "Criterion", zhHant: "評選項目", ja: "評価項目")
    case .score: Sentence(en: "Score", zhHant: "分數", ja: "点数")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
