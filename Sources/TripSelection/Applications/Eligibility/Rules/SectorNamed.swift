import TripModel

/// One of the fields that the call names, or one near to them (brochure 5(4): 等相關領域), which a person decides.
struct SectorNamed: EligibilityRule {
  let requirement = Requirement.sector

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.companyRegister, LookupSource.company] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    guard let sectors = call.sectors else { return .question(.unsaid) }
    let known = application.sectors.map { sectors.named[$0].title.sentence }
    if !known.isEmpty { return .met(.named(Sentence.joined(known))) }
    let others = application.otherSectors.joined(separator: "、")
    guard !others.isEmpty else { return .question(.unsaid) }
    return sectors.takesRelated ? .question(.mayBeRelated(others)) : .notMet(.another(others))
  }
}

extension Sentence {
  fileprivate static let unsaid = Sentence(
    en: "its sector is not known", zhHant: "產業領域未填", ja: "業種は不明です")
  fileprivate static func named(_ sectors: Sentence) -> Sentence {
    Sentence(en: "sector: ", zhHant: "產業領域：", ja: "業種：") + sectors
  }
  fileprivate static func mayBeRelated(_ others: String) -> Sentence {
    Sentence(
      en: "'\(others)' is none of the named sectors: whether it is a related one is to be decided",
      zhHant: "「\(others)」不在所列領域，是否屬相關領域待認定", ja: "「\(others)」は列挙された業種ではなく、関連分野かどうかの判断が必要です")
  }
  fileprivate static func another(_ others: String) -> Sentence {
    Sentence(
      en: "'\(others)' is none of the sectors of the call", zhHant: "「\(others)」不屬徵選領域", ja: "「\(others)」は対象業種ではありません")
  }
}
