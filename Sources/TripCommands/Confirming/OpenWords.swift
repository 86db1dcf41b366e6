import TripDocuments
import TripModel

/// Words of `trip confirm` where it lists what is not exact.
enum OpenWords {
  static func heading(_ count: Int, _ companies: Int) -> Sentence {
    Sentence(
      en:
        "Not exact yet: \(count) price\(count == 1 ? "" : "s") of \(companies) \(companies == 1 ? "company" : "companies")",
      zhHant: "尚未確定：\(companies) 家公司共 \(count) 項", ja: "未確定：\(companies) 社、\(count) 件")
  }

  /// Cash is paid on the day, so it holds no notice back.
  static func issue(_ count: Int, _ hint: CommandHint) -> Sentence {
    Sentence(
      en: count == 0
        ? "All of them are cash: '\(hint("invoice issue"))' issues the notices, and these are told on the day."
        : "'\(hint("invoice issue"))' waits for \(count) of them; the rest is cash.",
      zhHant: count == 0
        ? "均為當日現金：「\(hint("invoice issue"))」可開立通知單。" : "其中 \(count) 項未確定前，「\(hint("invoice issue"))」不開立；其餘為當日現金。",
      ja: count == 0
        ? "いずれも当日現金です。「\(hint("invoice issue"))」で請求案内書を発行できます。"
        : "うち \(count) 件が確定するまで「\(hint("invoice issue"))」は発行しません。残りは当日現金です。")
  }

  static let whoProvides = Sentence(en: "whoever provides the interpreter", zhHant: "口譯提供單位", ja: "通訳の手配先")

  static func ask(_ whom: Sentence, _ missing: [OpenPrice.Missing]) -> Sentence {
    guard !missing.isEmpty else {
      return Sentence(en: "ask \(whom.en)", zhHant: "請洽\(whom.zhHant)", ja: "確認先：\(whom.ja)")
    }
    let list = missing.map(word).joined(.comma)
    return Sentence(
      en: "ask \(whom.en): \(list.en)", zhHant: "請洽\(whom.zhHant)：\(list.zhHant)", ja: "確認先：\(whom.ja)（\(list.ja)）")
  }

  private static func word(_ missing: OpenPrice.Missing) -> Sentence {
    switch missing {
    case .agreement: Sentence(en: "who, which grade, what fee", zhHant: "人員、等級、費用", ja: "通訳者・等級・料金")
    case .fullDay: Sentence(en: "the price of a full day", zhHant: "全天費用", ja: "1日料金")
    case .step: Sentence(en: "the price of longer hours", zhHant: "逾時費用", ja: "延長料金")
    case .travel: Sentence(en: "travel", zhHant: "交通費", ja: "交通費")
    }
  }

  static let howTo = Sentence(
    en: "Confirm with", zhHant: "確認方式", ja: "確定するには")
  static let narrower = Sentence(
    en: "A price holds for everybody; --company CODE or --person NAME narrows it.",
    zhHant: "價格適用全體；加 --company 或 --person 可限定公司或個人。", ja: "料金は全員に適用されます。--company や --person で限定できます。")
}
