package import TripCosting
package import TripModel

extension DayText {
  /// 2027 年 9 月 7 日（二）, as a paper for people writes it; in English as everywhere.
  package static func written(_ day: Day, _ language: Language) -> String {
    let (year, month, date) = day.calendar
    let weekday = WeekdayNames.short(day.weekday, language)
    return switch language {
    case .en: dated(day, language)
    case .zhHant: "\(year) 年 \(month) 月 \(date) 日（\(weekday)）"
    case .ja: "\(year)年\(month)月\(date)日（\(weekday)）"
    }
  }

  /// The same for a day as a record or a file's name keeps it; what is no day stays as it is.
  static func written(iso: String, _ language: Language) -> String {
    Day(iso: iso).map { written($0, language) } ?? iso
  }

  /// 2026年7月13日（月）～17日（金）: of the last day what the first has not said.
  package static func written(_ first: Day, through last: Day, _ language: Language) -> String {
    guard first != last else { return written(first, language) }
    guard language != .en else { return "\(dated(first, language)) – \(dated(last, language))" }
    let (start, end) = (first.calendar, last.calendar)
    guard start.year == end.year else { return "\(written(first, language))～\(written(last, language))" }
    let weekday = WeekdayNames.short(last.weekday, language)
    let gap = language == .zhHant ? " " : ""
    let month = start.month == end.month ? "" : "\(end.month)\(gap)月\(gap)"
    return "\(written(first, language))～\(month)\(end.day)\(gap)日（\(weekday)）"
  }
}
