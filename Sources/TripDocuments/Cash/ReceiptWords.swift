import TripCosting
import TripFormats
import TripModel

/// Words beside a receipt, for who hands over the cash.
enum ReceiptWords {
  /// The agreed fee, and its ends in 大字 where the amount is to be written by hand.
  static func slip(_ envelope: Envelope) -> Sentence {
    let fee = AmountText.sentence(envelope.fee)
    let which = Words.interpreter(of: envelope)
    let who = Sentence(verbatim: "\(envelope.company.id) №\(envelope.number)") + which.behind(" · ")
    guard !envelope.fee.isExact else {
      return Sentence(
        en: "\(who.en): agreed fee \(fee.en).", zhHant: "\(who.zhHant)：約定口譯費 \(fee.zhHant)。",
        ja: "\(who.ja)：通訳料 \(fee.ja)。")
    }
    let ends = numerals(envelope)
    return Sentence(
      en: "\(who.en): agreed fee \(fee.en); write in what is really paid, in figures and words\(ends).",
      zhHant: "\(who.zhHant)：約定口譯費 \(fee.zhHant)；請依實付金額填寫數字與大寫\(ends)。",
      ja: "\(who.ja)：通訳料 \(fee.ja)。実際の支払額を数字と大字でご記入ください\(ends)。")
  }

  private static func numerals(_ envelope: Envelope) -> String {
    let ends = envelope.isEnough ? [envelope.fee.low, envelope.highest] : [envelope.fee.low]
    let known = ends.filter { $0 > 0 }.map { "¥\(Digits.grouped(Money($0, .yen)))＝\(Daiji.receipt(yen: $0))" }
    return known.isEmpty ? "" : "（\(known.joined(separator: "、"))）"
  }

  static func stamp(_ stamp: ReceiptForm.Stamp) -> Sentence {
    guard stamp != .none else { return Sentence(verbatim: "") }
    return Sentence(
      en:
        "From JPY 50,000 (consumption tax shown apart not counted) a receipt made out in the course of business carries a 200-yen revenue stamp; the interpreter decides and pays it.",
      zhHant: "金額達 5 萬日圓（另列之消費稅不計）且屬營業行為之收據，須貼 200 日圓收入印紙；是否需要由口譯人員自行判斷並負擔。",
      ja: "記載金額が5万円以上（区分記載の消費税額を除く）で営業に関するものは、200円の収入印紙が必要です。要否の判断とご負担は発行者にお願いします。")
  }
}

extension Sentence {
  /// With something before it, where it says anything.
  func behind(_ separator: String) -> Sentence {
    zhHant.isEmpty ? self : Sentence(en: separator + en, zhHant: separator + zhHant, ja: separator + ja)
  }
}
