/// The columns of `decisions.csv`.
package enum DecisionColumn: String, RosterColumn {
  case application, decision, number, reason, on, by

  package var label: Sentence {
    switch self {
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .decision: Sentence(en: "Decision", zhHant: "決定", ja: "決定")
    case .number: Sentence(en: "Number", zhHant: "分數或次序", ja: "点数または順位")
    case .reason: Sentence(en: "Reason", zhHant: "理由", ja: "理由")
    case .on: Sentence(en: "On", zhHant: "日期", ja: "日付")
    case .by: Sentence(en: "By", zhHant: "決定人", ja: "決定者")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { self == .by ? ["決定者"] : [] }
}
