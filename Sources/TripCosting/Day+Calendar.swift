/// The seven days as ISO 8601 numbers them.
package enum Weekday: UInt8, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  /// Year, month 1-12, day 1-31.
  package var calendar: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  /// The same day `count` months later, or the month's last day where it is shorter (31 August + 6 = 28 February).
  package func advanced(byMonths count: Int) -> Day {
    let (year, month, day) = calendar
    let index = year * 12 + month - 1 + count
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Day.count(of: newMonth, in: newYear))) ?? self
  }
}
