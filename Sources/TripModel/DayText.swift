package import TripCosting

/// Days in words.
package enum DayText {
  /// 2026-07-13（一）: with the weekday, as every paper prints it.
  package static func dated(_ day: Day, _ language: Language) -> String {
    let weekday = WeekdayNames.short(day.weekday, language)
    return language == .en ? "\(day.iso) (\(weekday))" : "\(day.iso)（\(weekday)）"
  }

  /// The same for a day as a record keeps it; what is no day stays as it is.
  package static func dated(iso: String, _ language: Language) -> String {
    Day(iso: iso).map { dated($0, language) } ?? iso
  }

  /// Short in the year of another day, with the year outside it.
  package static func short(_ day: Day, beside other: Day?, _ language: Language) -> String {
    let isSameYear = other.map { $0.calendar.year == day.calendar.year } ?? true
    return isSameYear ? short(day, language) : dated(day, language)
  }

  /// 7/14（二）: where the year is clear.
  package static func short(_ day: Day, _ language: Language) -> String {
    let (_, month, date) = day.calendar
    let weekday = WeekdayNames.short(day.weekday, language)
    return language == .en ? "\(month)/\(date) (\(weekday))" : "\(month)/\(date)（\(weekday)）"
  }
}
