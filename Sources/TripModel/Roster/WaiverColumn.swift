/// The columns of `waivers.csv`.
package enum WaiverColumn: String, RosterColumn {
  case rule
  case company
  case by
  case on
  case until
  case reason

  package var label: Sentence {
    switch self {
    case .rule: Sentence(en: "Rule", zhHant: "規則", ja: "規則")
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .by: Sentence(en: "Waived by", zhHant: "核准人", ja: "承認者")
    case .on: Sentence(en: "On", zhHant: "核准日期", ja: "承認日")
    case .until: Sentence(en: "Until", zhHant: "有效至", ja: "有効期限")
    case .reason: Sentence(en: "Reason", zhHant: "理由", ja: "理由")
    }
  }

  package var isPersonal: Bool { false }
  package var aliases: [String] { [] }
}
