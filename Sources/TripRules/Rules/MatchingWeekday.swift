import TripCosting
import TripModel

/// A weekday written beside a date is the calendar's.
struct MatchingWeekday: Rule {
  let severity = Diagnostic.Severity.error

  func check(_ trip: Trip, _ context: RuleContext) -> [Diagnostic] {
    var written: [(Day, Weekday?, Origin)] = trip.days.map { ($0.day, $0.weekday, $0.origin) }
    written += trip.flights.map { ($0.day, $0.weekday, $0.origin) }
    written += trip.deadlines.compactMap { deadline in
      guard case .day(let day, _, _) = deadline.due else { return nil }
      return (day, deadline.weekday, deadline.origin)
    }
    return written.compactMap { day, weekday, origin in
      guard let weekday, weekday != day.weekday else { return nil }
      return finding(.wrong(day, weekday), at: origin, Field("weekday"), remedy: .checkYear)
    }
  }
}

extension Sentence {
  fileprivate static func wrong(_ day: Day, _ weekday: Weekday) -> Sentence {
    let date = day.iso
    func name(_ weekday: Weekday, _ language: Language) -> String { WeekdayNames.short(weekday, language) }
    return Sentence(
      en: "\(date) is a \(WeekdayNames.english(day.weekday)), not a \(WeekdayNames.english(weekday))",
      zhHant: "\(date) 是星期\(name(day.weekday, .zhHant))，不是星期\(name(weekday, .zhHant))",
      ja: "\(date) は\(name(day.weekday, .ja))曜日で、\(name(weekday, .ja))曜日ではありません")
  }
  fileprivate static let checkYear = Sentence(
    en: "check the date and its year", zhHant: "請檢查日期與年份", ja: "日付と年を確認してください")
}
