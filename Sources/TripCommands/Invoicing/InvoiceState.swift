import TripDocuments
import TripModel

/// How an issued invoice stands to today's prices, in words.
enum InvoiceState {
  /// Other sums, or the same with another head, which is told apart: nobody looks for a figure that has not changed.
  static func differs(_ old: InvoiceRecord, _ now: InvoiceRecord) -> Sentence {
    guard old.money == now.money else {
      return InvoiceMessages.differs(old.code, MoneyText.sum(old.money), MoneyText.sum(now.money))
    }
    return InvoiceMessages.readsOther(old.code)
  }

  /// Before the difference, on a paper by today's data.
  static func besides(_ code: String) -> Sentence {
    Sentence(
      en: "By today's data; payment notice \(code) differs: ", zhHant: "本頁依目前資料，與繳費通知單 \(code) 所載不同。",
      ja: "本書は現在の内容によるもので、ご請求案内書 \(code) の記載と異なります。")
  }

  /// What the cash was and is; nil where its sums are the same.
  static func cash(_ old: InvoiceRecord, _ now: InvoiceRecord) -> Sentence? {
    guard old.cashTotals != now.cashTotals else { return nil }
    func sums(_ record: InvoiceRecord, _ language: Language) -> String {
      let sums = (record.cashTotals ?? []).map { $0.sentence.text(language) }
      return sums.isEmpty ? "–" : sums.joined(separator: " + ")
    }
    return Sentence(
      en: "cash: \(sums(old, .en)) → \(sums(now, .en))", zhHant: "現金：\(sums(old, .zhHant)) → \(sums(now, .zhHant))",
      ja: "現金：\(sums(old, .ja)) → \(sums(now, .ja))")
  }
}
