/// The columns of `recusals.csv`.
package enum RecusalColumn: String, RosterColumn {
  case reviewer, application, kind, reason, on

  package var label: Sentence {
    switch self {
    case .reviewer: Sentence(en: "Reviewer code", zhHant: "委員代號", ja: "委員コード")
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .kind: Sentence(en: "Kind", zhHant: "類別", ja: "区分")
    case .reason: Sentence(en: "Reason", zhHant: "事由", ja: "理由")
    case .on: Sentence(en: "On", zhHant: "日期", ja: "日付")
    }
  }

  package var isPersonal: Bool { self == .reason }
  package var aliases: [String] { [] }
}
