package import TripCosting

/// A Sunday of each year on which clocks change.
package struct ClockChange: Hashable, Sendable {
  package var month: Int
  /// Which Sunday of the month: 1 is the first, -1 the last, as BYDAY counts (RFC 5545, 3.3.10).
  package var week: Int
  /// Minutes after midnight on a clock that never goes forward.
  package var minute: Int

  package func day(in year: Int) -> Day {
    let latest = week < 0 ? Day.count(of: month, in: year) : 7 * week
    let day = Day(year: year, month: month, day: latest) ?? Day(number: 0)
    return day.advanced(by: -(Int(day.weekday.rawValue) % 7))
  }

  /// Since 1970, as the clock shows them that never goes forward.
  func seconds(in year: Int) -> Int64 { Int64(day(in: year).number) * 86_400 + Int64(minute * 60) }
}
