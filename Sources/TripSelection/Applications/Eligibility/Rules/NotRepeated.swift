import TripModel

/// Not the same or a similar plan under another programme of the ministry, nor twice in this call (brochure 5(5)4).
///
/// What the company declares is told with the question; that it declares nothing is no answer.
struct NotRepeated: EligibilityRule {
  let requirement = Requirement.repeatedApplication

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.host(trip), LookupSource.research] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    let twins = trip.applications.filter { $0.id != application.id && $0.isOfSameCompany(as: application) }.map(\.id)
    if !twins.isEmpty { return .question(.twice(twins.joined(separator: "、"))) }
    guard let declared = application.otherGrants else { return .question(.open) }
    return .question(Self.nothing.contains(declared) ? .declaredNone : .declared(declared))
  }

  private static let nothing = ["無", "无", "沒有", "none", "None", "なし", "否"]
}

extension Application {
  /// By 統一編號, else by name.
  fileprivate func isOfSameCompany(as other: Application) -> Bool {
    company.ubn.isEmpty || other.company.ubn.isEmpty
      ? company.name == other.company.name : company.ubn == other.company.ubn
  }
}

extension Sentence {
  fileprivate static let open = Sentence(
    en: "not looked up yet whether the same or a similar plan runs under another programme of the ministry",
    zhHant: "尚未查核是否以相同或類似計畫申請經濟部其他專案", ja: "同一・類似の計画が経済部の他の事業に申請されていないか未確認です")
  fileprivate static let declaredNone = Sentence(
    en: "the company declares no other programme; not looked up yet", zhHant: "公司聲明無其他政府計畫，尚未查核",
    ja: "企業は他の事業なしと申告、未確認です")
  fileprivate static func declared(_ words: String) -> Sentence {
    Sentence(
      en: "the company declares: '\(words)'; whether the plan is the same or a similar one is to be looked up",
      zhHant: "公司聲明：「\(words)」，計畫內容是否相同或類似待查核", ja: "企業の申告：「\(words)」。同一・類似の計画かどうか確認が必要です")
  }
  fileprivate static func twice(_ twins: String) -> Sentence {
    Sentence(
      en: "the same company applied as \(twins), too: whether it is the same plan is to be looked up",
      zhHant: "同一公司另有申請案 \(twins)，是否重複申請待查核", ja: "同じ企業の申請 \(twins) があります。重複申請かどうか確認が必要です")
  }
}
