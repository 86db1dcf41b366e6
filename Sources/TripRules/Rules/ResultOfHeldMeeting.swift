import TripCosting
import TripModel

/// What came of a meeting is told only of one that took place; both cannot be true. That nothing came of it is true of
/// one that did not.
struct ResultOfHeldMeeting: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.results.filter { $0.wasHeld == false && ![nil, .nothing].contains($0.outcome) }.map { result in
      finding(.notHeld(trip.pair(of: result)), at: result.origin, ResultColumn.held.field, remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func notHeld(_ who: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en) is said not to have met, but an outcome is told", zhHant: "\(who.zhHant) 註明未洽談，卻填有洽談成果",
      ja: "\(who.ja) は未実施とされていますが、商談結果があります")
  }

  fileprivate static let ask = Sentence(
    en: "ask the company; write yes under 'held', or leave 'outcome' empty",
    zhHant: "請洽該公司：\(ResultColumn.held.told.zhHant)改為 yes，或清空\(ResultColumn.outcome.told.zhHant)",
    ja: "企業に確認し、\(ResultColumn.held.told.ja)を yes にするか、\(ResultColumn.outcome.told.ja)を空にしてください")
}
