import TripModel

/// Not refused by banks (銀行拒絕往來戶, brochure 5(5)1); no form can say so, so it is looked up.
struct NotRefusedByBanks: EligibilityRule {
  let requirement = Requirement.refusedByBanks

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.clearingHouse] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    .question(.open)
  }
}

extension Sentence {
  fileprivate static let open = Sentence(
    en: "not looked up yet whether banks refuse it", zhHant: "尚未查核是否為銀行拒絕往來戶", ja: "銀行取引停止処分の有無は未確認です")
}
