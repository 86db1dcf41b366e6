import TripCosting
import TripModel

/// Every day of the trip stands once among the days.
struct EveryDayPlanned: Rule {
  let severity = Diagnostic.Severity.warning

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var first: [Day: Origin] = [:]
    var findings: [Diagnostic] = []
    for day in trip.days {
      if let earlier = first[day.day] {
        findings.append(finding(.twice(day.day), at: day.origin, Field("date"), related: [earlier], remedy: .oneOfTwo))
      } else {
        first[day.day] = day.origin
      }
    }
    guard let period = trip.period, !trip.days.isEmpty else { return findings }
    let missing = period.days.filter { first[$0] == nil }
    return findings + missing.map { finding(.missing($0), at: period.origin, remedy: .addDay) }
  }
}

extension Sentence {
  fileprivate static let oneOfTwo = Sentence(
    en: "put both into one day, or correct a date", zhHant: "請合併為同一天，或更正日期", ja: "一日にまとめるか、日付を訂正してください")
  fileprivate static let addDay = Sentence(
    en: "add the day to \"days\", or correct the period", zhHant: "請在 \"days\" 補上這一天，或更正行程期間",
    ja: "\"days\" にこの日を追加するか、旅程期間を訂正してください")
  fileprivate static func twice(_ day: Day) -> Sentence {
    let date = day.iso
    return Sentence(en: "\(date) stands twice", zhHant: "\(date) 重複", ja: "\(date) が重複しています")
  }
  fileprivate static func missing(_ day: Day) -> Sentence {
    Sentence(
      en: "nothing is planned for \(DayText.dated(day, .en))", zhHant: "\(DayText.dated(day, .zhHant)) 沒有行程",
      ja: "\(DayText.dated(day, .ja)) の予定がありません")
  }
}
