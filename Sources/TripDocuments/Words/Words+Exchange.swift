package import TripCosting
package import TripModel

extension Words {
  /// The sum in one currency: both amounts, the rate with its day and source, and how it was rounded.
  package static func converted(_ exchanged: Exchanged) -> Sentence {
    if let missing = exchanged.missing {
      return Sentence(
        en: "Not converted: \(noRate(missing).en)", zhHant: "未換算：\(noRate(missing).zhHant)",
        ja: "換算していません：\(noRate(missing).ja)")
    }
    let sum = AmountText.sentence(exchanged.amount)
    let parts = exchanged.parts.map(part)
    func joined(_ language: Language, _ mark: String) -> String {
      parts.map { $0.text(language) }.joined(separator: mark)
    }
    return Sentence(
      en:
        "In one currency, for planning only: \(sum.en); of it \(joined(.en, ", ")); each charge rounded half up, then added",
      zhHant: "換算為同一幣別（僅供規劃）：\(sum.zhHant)；其中 \(joined(.zhHant, "、"))；逐項四捨五入後相加",
      ja: "一つの通貨に換算（計画用の目安）：\(sum.ja)。うち \(joined(.ja, "、"))。項目ごとに四捨五入のうえ合算")
  }

  /// The same on a paper: whoever reads it can neither add a rate nor give an option, so it only says that none was used.
  static func convertedOnPaper(_ exchanged: Exchanged) -> Sentence {
    guard exchanged.missing != nil else { return converted(exchanged) }
    let (into, names) = (CurrencyNames.name(exchanged.amount.currency), exchanged.foreign.map(CurrencyNames.name))
    let list = names.map(\.en).joined(separator: " and ")
    return Sentence(
      en: "\(list.prefix(1).uppercased())\(list.dropFirst()) amounts are not converted into \(into.en).",
      zhHant: "\(names.map(\.zhHant).joined(separator: "、"))金額未折合\(into.zhHant)。",
      ja: "\(names.map(\.ja).joined(separator: "・"))は\(into.ja)に換算していません。")
  }

  private static func part(_ part: Exchanged.Part) -> Sentence {
    let (before, after) = (AmountText.sentence(part.before), AmountText.sentence(part.after))
    let rate = RateText.sentence(part.quoted)
    return Sentence(
      en: "\(before.en) = \(after.en) (\(rate.en))", zhHant: "\(before.zhHant) ＝ \(after.zhHant)（\(rate.zhHant)）",
      ja: "\(before.ja)＝\(after.ja)（\(rate.ja)）")
  }

  /// Which rate is missing, and what to add.
  package static func noRate(_ missing: MissingRate) -> Sentence {
    let (from, to) = (CurrencyCodes.code(missing.from), CurrencyCodes.code(missing.to))
    let day = missing.day.iso
    let first = missing.firstDay.map { first in
      Sentence(en: "; the first is of \(first.iso)", zhHant: "（最早為 \(first.iso)）", ja: "（最も早いものは \(first.iso)）")
    }
    let other = Sentence(
      en: "; one from \(to) to \(from) is there, but none is ever turned round",
      zhHant: "；僅有 \(to) 換 \(from) 的匯率，本程式不倒算", ja: "。\(to) から \(from) へのレートはありますが、逆算はしません")
    let none = Sentence(verbatim: "")
    let what =
      Sentence(
        en: "rates.csv has no rate from \(from) to \(to) on or before \(day)",
        zhHant: "rates.csv 沒有 \(day) 或之前 \(from) 換 \(to) 的匯率", ja: "rates.csv に \(day) 以前の \(from) から \(to) へのレートがありません"
      )
      + (first ?? none) + (missing.isOtherWayKnown ? other : none)
    let option = missing.to == .newTaiwanDollar ? "--rate \(from)=…" : ""
    let hand =
      option.isEmpty
      ? none : Sentence(en: ", or give \(option)", zhHant: "，或用 \(option) 指定", ja: "。または \(option) で指定してください")
    return what
      + Sentence(
        en: "; add a row: day,from,to,value,source", zhHant: "；請新增一列：day,from,to,value,source",
        ja: "。行 day,from,to,value,source を追加してください") + hand
  }
}
