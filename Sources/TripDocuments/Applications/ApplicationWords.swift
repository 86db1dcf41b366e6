package import TripModel

/// Words of the papers about applications.
package enum ApplicationWords {
  package static let overview = Sentence(en: "Applications", zhHant: "申請案總表", ja: "申請一覧")
  static let purpose = Sentence(
    en: "For the organiser alone: where every application stands, and why.", zhHant: "僅供執行單位使用：各申請案之狀態與依據。",
    ja: "事務局専用：各申請の状態とその根拠。")
  package static let questions = Sentence(en: "To be looked up", zhHant: "待查核事項", ja: "確認待ちの事項")
  static let remarks = Sentence(en: "Remarks", zhHant: "備註", ja: "備考")
  static let all = Sentence(en: "applications", zhHant: "申請件數", ja: "申請件数")
  static let number = Sentence(en: "No.", zhHant: "編號", ja: "番号")
  static let company = Sentence(en: "Company", zhHant: "公司名稱", ja: "会社名")
  static let uniformNumber = Sentence(en: "Uniform number", zhHant: "統一編號", ja: "統一編号")
  static let received = Sentence(en: "Came in", zhHant: "收件時間", ja: "受信日時")
  static let state = Sentence(en: "State", zhHant: "狀態", ja: "状態")
  static let since = Sentence(en: "Since", zhHant: "日期", ja: "日付")
  static let reason = Sentence(en: "Reason", zhHant: "原因", ja: "理由")
  static let open = Sentence(en: "Open", zhHant: "待查", ja: "未確認")
  static let question = Sentence(en: "Question", zhHant: "待查核事項", ja: "確認事項")
  static let source = Sentence(en: "Where to look", zhHant: "查詢來源", ja: "確認先")
  static let clause = Sentence(en: "Clause", zhHant: "依據", ja: "根拠")
}
