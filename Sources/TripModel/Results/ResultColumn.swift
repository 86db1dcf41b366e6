/// The columns of `results.csv`.
package enum ResultColumn: String, RosterColumn {
  case company
  case session
  case from
  case host
  case partner
  case held
  case person
  case purpose
  case outcome
  case amount
  case currency
  case next
  case nextBy = "next_by"
  case done
  case note

  package var label: Sentence {
    switch self {
    case .company: Sentence(en: "Company code", zhHant: "公司代號", ja: "企業コード")
    case .session: Sentence(en: "Session", zhHant: "場次", ja: "会場")
    case .from: Sentence(en: "From", zhHant: "開始", ja: "開始")
    case .host: Sentence(en: "Host code", zhHant: "日商代號", ja: "日本企業コード")
    case .partner: Sentence(en: "Met with", zhHant: "洽談對象", ja: "商談相手")
    case .held: Sentence(en: "Held", zhHant: "是否完成洽談", ja: "実施")
    case .person: Sentence(en: "Contact person", zhHant: "對方聯絡人", ja: "先方担当者")
    case .purpose: Sentence(en: "Kept in touch for", zhHant: "聯絡事由", ja: "連絡の目的")
    case .outcome: Sentence(en: "Outcome", zhHant: "洽談成果", ja: "商談結果")
    case .amount: Sentence(en: "Amount", zhHant: "金額", ja: "金額")
    case .currency: Sentence(en: "Currency", zhHant: "幣別", ja: "通貨")
    case .next: Sentence(en: "Next step", zhHant: "後續事項", ja: "次の対応")
    case .nextBy: Sentence(en: "By", zhHant: "預定完成日", ja: "期日")
    case .done: Sentence(en: "Done", zhHant: "已完成", ja: "完了")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  /// What somebody wrote in own words may name anybody.
  package var isPersonal: Bool { [.person, .purpose, .next, .note].contains(self) }

  package var aliases: [String] {
    switch self {
    case .company: ["公司"]
    case .host: ["日商", "對方代號", "相手企業コード"]
    case .partner: ["partner", "日商名稱", "相手企業"]
    case .outcome: ["result", "成果"]
    case .next: ["next_step", "下一步"]
    case .nextBy: ["due", "期限"]
    case .note: ["remarks", "notes", "memo"]
    default: []
    }
  }
}
