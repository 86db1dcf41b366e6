package import TripModel

/// The words of invoices that were issued.
package enum InvoiceWords {
  package static let title = Sentence(en: "Payment Notice", zhHant: "繳費通知單", ja: "ご請求案内書")
  package static let creditTitle = Sentence(en: "Credit Note", zhHant: "繳費沖銷通知單", ja: "請求取消通知書")
  static let trip = Sentence(en: "Trip", zhHant: "團名", ja: "旅程")
  static let organisers = Sentence(en: "Organisers", zhHant: "主辦單位", ja: "主催者")
  static let totalCredited = Sentence(en: "Credited", zhHant: "沖銷金額", ja: "取消金額")

  static let issuedOn = Sentence(en: "Issued on", zhHant: "開立日期", ja: "発行日")

  /// Behind what a credit note ends.
  static func reason(_ reason: String) -> Sentence {
    Sentence(en: " Reason: \(reason)", zhHant: "原因：\(reason)", ja: "理由：\(reason)")
  }

  /// In the place of a day, of a part for which all came in before.
  static let paid = Sentence(en: "paid", zhHant: "已繳", ja: "お支払い済み")
  package static let leftToPay = Sentence(en: "Left to pay", zhHant: "尚應繳", ja: "お支払い残額")
  package static let inFavour = Sentence(en: "In your favour", zhHant: "溢繳餘額", ja: "過入金（お預かり）")
  /// The same of a company that does not come any more, as its settlement says it.
  package static let comesBack = Sentence(en: "Comes back", zhHant: "應退還", ja: "返金額")

  /// What came in for an invoice that was credited since.
  static func carried(_ code: String) -> Sentence {
    Sentence(
      en: "Received, carried over from \(code)", zhHant: "已繳（自 \(code) 轉入）", ja: "入金済み（\(code) より振替）")
  }

  static func credits(_ code: String, _ day: String) -> Sentence {
    Sentence(
      en: "This note ends payment notice \(code) of \(day) in full.", zhHant: "本單全額沖銷 \(day) 開立之繳費通知單 \(code)。",
      ja: "本書は \(day) 付ご請求案内書 \(code) を全額取り消すものです。")
  }
}
