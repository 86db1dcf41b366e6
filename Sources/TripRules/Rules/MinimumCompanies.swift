import TripCosting
import TripModel

/// Enough companies to form the delegation (brochure 12: 邀請至少12家業者參團); only those that send people count.
struct MinimumCompanies: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    let count = context.groups.count { !$0.isEmpty }
    guard let least = trip.caps.minimumCompanies, count < least, trip.hasReadRoster else { return [] }
    let decision = trip.firstDay.map { trip.caps.lastDayOfNotice(beforeDeparture: $0) }
    return [
      finding(
        .notFormed(count, least), at: trip.caps.origin, Field("minimumCompanies"),
        because: decision.map { $0 < context.today ? .overdue($0) : .decideBy($0, trip.caps.noticeDays) },
        remedy: .winMore)
    ]
  }
}

extension Sentence {
  fileprivate static let winMore = Sentence(
    en: "win more companies, or waive this line when the delegation goes all the same",
    zhHant: "請再招募企業；若決定照常出團，可豁免此警告", ja: "企業を追加募集するか、そのまま催行する場合は免除してください")
  fileprivate static func notFormed(_ count: Int, _ least: Int) -> Sentence {
    Sentence(
      en: "not formed yet: \(count) of at least \(least) companies, \(least - count) missing",
      zhHant: "尚未成團：目前 \(count) 家，至少需 \(least) 家，還差 \(least - count) 家",
      ja: "まだ催行条件を満たしていません：\(count) 社（最少 \(least) 社）、あと \(least - count) 社")
  }
  fileprivate static func overdue(_ day: Day) -> Sentence {
    Sentence(
      en: "\(DayText.dated(day, .en)), the last day to tell travellers, is over",
      zhHant: "通知團員的最後期限 \(DayText.dated(day, .zhHant)) 已過", ja: "参加者への通知期限 \(DayText.dated(day, .ja)) を過ぎています")
  }
  /// 國外旅遊定型化契約, group below the minimum; the safe reading of 民法 art. 120 counts neither end.
  fileprivate static func decideBy(_ day: Day, _ days: Int) -> Sentence {
    Sentence(
      en: "decide by \(DayText.dated(day, .en)): travellers must hear at least \(days) days before departure",
      zhHant: "最遲須於 \(DayText.dated(day, .zhHant)) 決定：不成團應於出發至少 \(days) 日前通知",
      ja: "\(DayText.dated(day, .ja)) までに判断：不催行の場合は出発の \(days) 日前までに通知が必要です")
  }
}
