import TripModel

/// No investment from the PRC (陸資投資); the brochure names the two registers that decide (5(5)3).
struct NoPRCInvestment: EligibilityRule {
  let requirement = Requirement.prcInvestment

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.companyRegister, LookupSource.investmentRegister] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    .question(.open)
  }
}

extension Sentence {
  fileprivate static let open = Sentence(
    en: "not looked up yet whether there is investment from the PRC", zhHant: "尚未查核是否為陸資投資", ja: "中国資本の有無は未確認です")
}
