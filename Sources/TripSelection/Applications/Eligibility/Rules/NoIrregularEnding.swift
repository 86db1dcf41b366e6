import TripModel

/// No government plan that ended irregularly, and no suspension within five years that still runs (brochure 5(5)5).
struct NoIrregularEnding: EligibilityRule {
  let requirement = Requirement.irregularEnding

  func sources(_ trip: Trip) -> [Sentence] { [LookupSource.host(trip)] }

  func judge(_ application: Application, _ call: Call, _ trip: Trip) -> Judgement {
    .question(.open)
  }
}

extension Sentence {
  fileprivate static let open = Sentence(
    en: "not looked up yet whether a government plan ended irregularly, or a suspension still runs",
    zhHant: "尚未查核政府計畫異常結案或停權紀錄", ja: "政府事業の打ち切り・資格停止の有無は未確認です")
}
