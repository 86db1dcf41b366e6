import TripCosting
import TripModel

/// A next step without a day is never due, so nobody is reminded of it.
struct NextStepDated: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    trip.results.filter { !$0.next.isEmpty && $0.nextBy == nil && !$0.isDone }.map { result in
      finding(.noDay(trip.pair(of: result)), at: result.origin, ResultColumn.nextBy.field, remedy: .ask)
    }
  }
}

extension Sentence {
  fileprivate static func noDay(_ who: Sentence) -> Sentence {
    Sentence(
      en: "\(who.en): the next step has no day, so nothing reminds of it", zhHant: "\(who.zhHant)：後續事項未填預定完成日，無從提醒",
      ja: "\(who.ja)：次の対応に期日がないため、期限の案内に載りません")
  }

  fileprivate static let ask = Sentence(
    en: "write a day under 'next_by', or yes under 'done'",
    zhHant: "請填\(ResultColumn.nextBy.told.zhHant)，或在\(ResultColumn.done.told.zhHant)填 yes",
    ja: "\(ResultColumn.nextBy.told.ja)に期日を書くか、\(ResultColumn.done.told.ja)に yes と書いてください")
}
