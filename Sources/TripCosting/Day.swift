/// A calendar day without a time or a zone, counted from 1970-01-01 in the Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  package var number: Int32

  package init(number: Int32) { self.number = number }

  /// Nil for a day that no calendar has, such as 2023-02-29, and outside the years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.count(of: month, in: year) else {
      return nil
    }
    // Counting from 1 March puts the leap day last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Days from `earlier` to this day; negative when this day comes first.
  package func days(since earlier: Day) -> Int { Int(number) - Int(earlier.number) }

  /// The day `count` days later; stops at the ends of what fits.
  package func advanced(by count: Int) -> Day {
    Day(number: Int32(clamping: Int64(number) + Int64(Int32(clamping: count))))
  }

  /// How many days a month has, leap years included.
  package static func count(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
