import TripModel

/// Neither dissolved nor closed (解散、歇業, brochure 5(5)2); the registers say so.
struct NotDissolved: EligibilityRule {
  let requirement = Requirement.dissolved

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.companyRegister, LookupSource.taxRegister] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    .question(.open)
  }
}

extension Sentence {
  fileprivate static let open = Sentence(
    en: "not looked up yet whether it is dissolved or closed", zhHant: "尚未查核營業狀況（解散、歇業）", ja: "解散・廃業の有無は未確認です")
}
