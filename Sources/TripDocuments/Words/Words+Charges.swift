package import TripCosting
package import TripModel

extension Words {
  static let charges = Sentence(en: "Charges", zhHant: "費用明細", ja: "費用明細")
  static let currency = Sentence(en: "Currency", zhHant: "幣別", ja: "通貨")
  static let least = Sentence(en: "At least", zhHant: "最低", ja: "最低額")
  static let most = Sentence(en: "At most", zhHant: "最高", ja: "最高額")
  static let certainty = Sentence(en: "Certainty", zhHant: "確定程度", ja: "確度")
  static let way = Sentence(en: "Payment method", zhHant: "付款方式", ja: "支払方法")
  package static let cashWay = Sentence(en: "cash on the day", zhHant: "當日現金", ja: "当日現金")
  package static let invoiceWay = Sentence(en: "on notice", zhHant: "憑通知單繳款", ja: "請求案内書によるお支払い")

  static let exact = Sentence(en: "exact", zhHant: "確定", ja: "確定")

  package static func certainty(of amount: Amount) -> Sentence {
    if amount.open > 0 { return Sentence(en: "on request", zhHant: "另計", ja: "別途見積り") }
    guard let high = amount.high else { return Sentence(en: "from", zhHant: "起", ja: "～（最低額）") }
    return high == amount.low
      ? exact : Sentence(en: "range", zhHant: "範圍", ja: "範囲")
  }
}
