import TripCosting
package import TripModel

extension Words {
  /// A limit that is exceeded, or that cannot be compared without a rate.
  package static func carrying(_ check: CarryingCheck) -> Sentence {
    let cash = AmountText.sentence(.exact(check.cash))
    let limit = round(check.limit.limit)
    let who = carrier(check.company)
    guard check.isExceeded == true else { return unknown(who, cash, limit, check.limit) }
    let border = border(check.limit.border)
    return Sentence(
      en:
        "\(who.en) \(cash.en), more than \(limit.en): it must be declared \(border.en), or carried by several people.",
      zhHant: "\(who.zhHant) \(cash.zhHant)，超過 \(limit.zhHant)：\(border.zhHant)須申報，或由多人分開攜帶。",
      ja: "\(who.ja) \(cash.ja)となり、\(limit.ja)を超えます。\(border.ja)に申告、または複数人で分けて携行してください。")
  }

  /// - Parameter isIntoJapan: Whether Japan's customs are told of, too.
  package static func carryingNote(isIntoJapan: Bool) -> Sentence {
    let japan =
      isIntoJapan
      ? Sentence(en: " Japan: above 1,000,000 yen.", zhHant: "；日本：超過 100 萬日圓須申報", ja: "、日本：100万円超は要申告") : .nothing
    return Sentence(
      en:
        "Each person's limit counts all cash carried, their own included. Taiwan: foreign cash above the equivalent of US$10,000 (Ministry of Finance).\(japan.en) Check with customs before leaving.",
      zhHant: "限額以每人所攜全部現金計算，含自有現金。臺灣：外幣超過等值 1 萬美元須申報（財政部公告）\(japan.zhHant)。出發前請再向海關確認。",
      ja:
        "限度額は各人が携行する現金の総額（私費を含む）で判断されます。台湾：外貨1万米ドル相当超（財政部）は要申告\(japan.ja)。出発前に税関でご確認ください。"
    )
  }

  private static func carrier(_ company: Company?) -> Sentence {
    guard let company else {
      return Sentence(en: "One person with all envelopes carries", zhHant: "若由一人攜帶全部信封，共", ja: "全封筒を一人で携行すると")
    }
    return Sentence(
      en: "\(company.id) carries", zhHant: "\(company.id) 攜帶", ja: "\(company.id) の携行額は")
  }

  /// 1 萬美元, as people say the limits.
  private static func round(_ money: Money) -> Sentence {
    switch (money.currency, money.units) {
    case (.usDollar, 1_000_000): Sentence(en: "US$10,000", zhHant: "1 萬美元", ja: "1万米ドル")
    case (.yen, 1_000_000): Sentence(en: "JPY 1,000,000", zhHant: "100 萬日圓", ja: "100万円")
    default: AmountText.sentence(.exact(money))
    }
  }

  private static func border(_ border: CarryingLimit.Border) -> Sentence {
    switch border {
    case .leavingTaiwan: Sentence(en: "on leaving Taiwan", zhHant: "自臺灣出境時", ja: "台湾出国時")
    case .enteringJapan: Sentence(en: "on entering Japan", zhHant: "入境日本時", ja: "日本入国時")
    }
  }

  private static func unknown(
    _ who: Sentence, _ cash: Sentence, _ limit: Sentence, _ rule: CarryingLimit
  ) -> Sentence {
    let border = border(rule.border)
    return Sentence(
      en:
        "\(who.en) \(cash.en); whether that is above \(limit.en) (to be declared \(border.en)) cannot be told without the rates for it: check at the rate of the day before leaving.",
      zhHant:
        "\(who.zhHant) \(cash.zhHant)；是否超過 \(limit.zhHant)（\(border.zhHant)須申報）：尚缺折算所需匯率，無法判斷；出發前以當日匯率確認。",
      ja:
        "\(who.ja) \(cash.ja)になります。\(limit.ja)を超えるか（\(border.ja)に要申告）は、換算に必要なレートがそろわず判断できません。出発前に当日のレートでご確認ください。"
    )
  }
}
