import TripModel

/// A clear aim or need in Japan (brochure 5(3)).
///
/// An answer of its own is taken at its word; how good it is, the reviewers score. Plans that only mention Japan, or do
/// not, are for a person to read.
struct AimInJapan: EligibilityRule {
  let requirement = Requirement.aim

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.form, LookupSource.company] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    if !application.answers.aim.isEmpty { return .met(.stated) }
    let plans = application.answers.plans + application.answers.products + application.answers.other
    return .question(Self.names.contains { plans.contains($0) } ? .mentioned : .unsaid)
  }

  private static let names = ["日本", "日商", "日系", "東京", "東北", "福島", "仙台", "Japan", "Tokyo"]
}

extension Sentence {
  fileprivate static let stated = Sentence(
    en: "the form states an aim or need in Japan", zhHant: "報名表已載明日本市場拓展或合作需求", ja: "申込書に日本での目的・ニーズの記載があります")
  fileprivate static let mentioned = Sentence(
    en: "the plans mention Japan, but state no aim of their own: read whether it is clear",
    zhHant: "規劃提及日本，惟未單獨載明需求，是否明確待認定", ja: "計画は日本に触れていますが、明確な目的かどうか確認が必要です")
  fileprivate static let unsaid = Sentence(
    en: "the form says nothing of Japan", zhHant: "報名表未提及日本市場或合作需求", ja: "申込書に日本に関する記載がありません")
}
