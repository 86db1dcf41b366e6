/// The columns of `lookups.csv`.
package enum LookupColumn: String, RosterColumn {
  case application
  case question
  case answer
  case on
  case by
  case source
  case letter
  case note

  package var label: Sentence {
    switch self {
    case .application: Sentence(en: "Application", zhHant: "申請編號", ja: "申請番号")
    case .question: Sentence(en: "Question", zhHant: "查核項目", ja: "確認事項")
    case .answer: Sentence(en: "Answer", zhHant: "查核結果", ja: "確認結果")
    case .on: Sentence(en: "On", zhHant: "查核日期", ja: "確認日")
    case .by: Sentence(en: "By", zhHant: "查核人", ja: "確認者")
    case .source: Sentence(en: "Source", zhHant: "查詢來源", ja: "確認元")
    case .letter: Sentence(en: "Told in the letter", zhHant: "函文說明", ja: "通知書の記載")
    case .note: Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
    }
  }

  package var isPersonal: Bool { self == .note }
  package var aliases: [String] { [] }
}
