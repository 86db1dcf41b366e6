/// Somebody outside who gets a copy of the trip folder.
package enum Recipient: String, CaseIterable, Sendable {
  case agency, company, auditor, colleague

  package var label: Sentence {
    switch self {
    case .agency: Sentence(en: "travel agency", zhHant: "旅行社", ja: "旅行会社")
    case .company: Sentence(en: "company", zhHant: "參團公司", ja: "参加企業")
    case .auditor: Sentence(en: "auditor or bookkeeper", zhHant: "會計師、記帳人員", ja: "会計士・経理担当")
    case .colleague: Sentence(en: "colleague who makes papers", zhHant: "協助製作文件的同仁", ja: "書類作成を手伝う同僚")
    }
  }

  /// What the copy is for, and so the measure of what it holds (個資法 art. 5).
  package var purpose: Sentence {
    switch self {
    case .agency:
      Sentence(
        en: "to book flights, rooms, meals and coaches", zhHant: "訂位、訂房、訂餐與派車", ja: "航空券・宿泊・食事・バスの手配")
    case .company:
      Sentence(
        en: "to see what was booked and planned for its own people", zhHant: "核對本公司人員的報名與行程", ja: "自社参加者の申込内容と日程の確認")
    case .auditor:
      Sentence(en: "to check the accounts against the vouchers", zhHant: "以憑證核對帳目", ja: "証憑による会計の確認")
    case .colleague:
      Sentence(
        en: "to make papers, plans and prices without passports and contacts", zhHant: "製作文件、排程與試算，不含護照與聯絡資料",
        ja: "旅券・連絡先を除いた書類・計画・料金の作成")
    }
  }
}
