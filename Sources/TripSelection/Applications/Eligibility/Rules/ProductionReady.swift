import TripModel

/// Able to produce, and technology readiness from the level on (brochure 5(2)).
///
/// That it sells already shows that it can produce; that it does not yet shows nothing, and a person judges by what was
/// attached.
struct ProductionReady: EligibilityRule {
  let requirement = Requirement.readiness

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.form, LookupSource.company] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    let least = call.readiness?.level ?? 1
    guard let level = application.readiness else { return .question(.levelUnknown(least)) }
    guard level >= least else { return .notMet(.below(level, least)) }
    switch application.isInProduction {
    case true?: return .met(.ready(level, least))
    case false?: return .question(.notYetProduced(level))
    case nil: return .question(.productionUnknown(level))
    }
  }
}

extension Sentence {
  fileprivate static func levelUnknown(_ least: Int) -> Sentence {
    Sentence(
      en: "the form does not say whether it is at TRL \(least) or above", zhHant: "報名表未載明技術成熟度是否達 TRL \(least)",
      ja: "TRL \(least) 以上かどうか、申込書に記載がありません")
  }
  fileprivate static func below(_ level: Int, _ least: Int) -> Sentence {
    Sentence(
      en: "TRL \(level), below \(least)", zhHant: "技術成熟度 TRL \(level)，未達 TRL \(least)",
      ja: "TRL \(level)、TRL \(least) に達していません")
  }
  fileprivate static func ready(_ level: Int, _ least: Int) -> Sentence {
    Sentence(
      en: "in production with turnover, TRL \(level) (from \(least) on)",
      zhHant: "已量產具營業額，技術成熟度 TRL \(level)（TRL \(least) 以上）",
      ja: "量産・売上あり、TRL \(level)（TRL \(least) 以上）")
  }
  fileprivate static func notYetProduced(_ level: Int) -> Sentence {
    Sentence(
      en: "TRL \(level), but not in production yet: whether it is able to is to be judged",
      zhHant: "技術成熟度 TRL \(level)，惟尚未量產，是否具備量產能力待認定",
      ja: "TRL \(level) ですが未量産のため、量産能力の有無の判断が必要です")
  }
  fileprivate static func productionUnknown(_ level: Int) -> Sentence {
    Sentence(
      en: "TRL \(level); the form does not say whether it is able to produce",
      zhHant: "技術成熟度 TRL \(level)，報名表未載明是否具備量產能力",
      ja: "TRL \(level)、量産能力の有無は申込書に記載がありません")
  }
}
