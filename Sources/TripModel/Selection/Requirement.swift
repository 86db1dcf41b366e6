/// What a call asks of a company, as `trip.json` and `lookups.csv` name it (brochure 5).
package enum Requirement: String, CaseIterable, Sendable {
  /// Paid-in capital or number of employees; either suffices.
  case size
  /// Production-ready, with a technology readiness level.
  case readiness
  /// A clear aim or need in Japan.
  case aim
  case sector
  case refusedByBanks
  case dissolved
  case prcInvestment
  /// The same or a similar plan under another programme of the ministry, or twice in this one.
  case repeatedApplication
  /// A government plan that ended irregularly, or a suspension that still runs.
  case irregularEnding

  /// The five that shut a company out; the others must hold.
  package static let exclusions: [Requirement] = [
    .refusedByBanks, .dissolved, .prcInvestment, .repeatedApplication, .irregularEnding,
  ]

  /// That it does not hold, for lists; an exclusion is said by its name.
  package var failed: Sentence {
    guard !Requirement.exclusions.contains(self) else { return title }
    return title + Sentence(en: ": not met", zhHant: "不符", ja: "不適合")
  }

  package var title: Sentence {
    switch self {
    case .size: Sentence(en: "size of the company", zhHant: "企業規模", ja: "企業規模")
    case .readiness: Sentence(en: "ready for production (TRL)", zhHant: "量產能力與技術成熟度", ja: "量産能力と技術成熟度（TRL）")
    case .aim: Sentence(en: "aim or need in Japan", zhHant: "日本市場拓展或合作需求", ja: "日本市場の開拓・協力ニーズ")
    case .sector: Sentence(en: "sector", zhHant: "產業領域", ja: "業種")
    case .refusedByBanks: Sentence(en: "refused by banks", zhHant: "銀行拒絕往來戶", ja: "銀行取引停止処分")
    case .dissolved: Sentence(en: "dissolved or closed", zhHant: "解散、歇業", ja: "解散・廃業")
    case .prcInvestment: Sentence(en: "investment from the PRC", zhHant: "陸資投資", ja: "中国資本の出資")
    case .repeatedApplication:
      Sentence(en: "same plan under another programme", zhHant: "一案多投、重複申請", ja: "同一案の重複申請")
    case .irregularEnding:
      Sentence(en: "irregular ending or suspension", zhHant: "異常結案、停權處分", ja: "政府事業の打ち切り・資格停止処分")
    }
  }
}
