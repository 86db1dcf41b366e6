package import TripModel

/// The words of invoices that were issued.
package enum InvoiceWords {
  package static let title = Sentence(en: "Payment Notice", zhHant: "繳費通知單", ja: "ご請求案内書")
  package static let creditTitle = Sentence(en: "Credit Note", zhHant: "繳費沖銷通知單", ja: "請求取消通知書")
  static let totalCredited = Sentence(en: "Credited", zhHant: "沖銷金額", ja: "取消金額")

  static func credits(_ code: String, _ day: String) -> Sentence {
    Sentence(
      en: "This note ends payment notice \(code) of \(day) in full.", zhHant: "本單全額沖銷 \(day) 繳費通知單 \(code)。",
      ja: "本書は \(day) 付ご請求案内書 \(code) を全額取り消すものです。")
  }
}
