/// The columns of `reviewers.csv`.
package enum ReviewerColumn: String, RosterColumn {
  case reviewer, name, affiliation, note

  package var label: Sentence {
    switch self {
    case .reviewer: Sentence(en: "Reviewer code", zhHant: "委員代號", ja: "委員コード")
    case .name: Sentence(en: "Name", zhHant: "姓名", ja: "氏名")
    case .affiliation: Sentence(en: "Affiliation", zhHant: "服務單位", ja: "所属")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool { self == .note }
  package var aliases: [String] { [] }
}
