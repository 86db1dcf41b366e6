package import TripCosting

/// Years as the Republic of China counts them, 民國: 1912 was the first.
package enum ROCYear {
  private static let yearsBefore = 1911

  package static func of(_ gregorian: Int) -> Int { gregorian - yearsBefore }

  package static func gregorian(_ year: Int) -> Int { year + yearsBefore }

  /// 115年5月25日, as official letters write it.
  package static func text(_ day: Day) -> String {
    let (year, month, date) = day.calendar
    return "\(of(year))年\(month)月\(date)日"
  }
}

extension Day {
  /// In the count of the Republic of China.
  package var rocYear: Int { ROCYear.of(calendar.year) }
}
