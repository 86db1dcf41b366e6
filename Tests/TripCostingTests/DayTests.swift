import Testing
import TripTestSupport

@testable import TripCosting

@Suite struct DayTests {
  @Test(
    "weekdays of the real trip's days",
    arguments: zip(12...20, [.sunday, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday, .monday])
      as Zip2Sequence<ClosedRange<Int>, [Weekday]>)
  func weekdays(date: Int, weekday: Weekday) {
    #expect(Day(year: 2026, month: 7, day: date)?.weekday == weekday)
  }

  @Test("every day of 1900 to 2199 follows the day before, by a second calendar that only counts")
  func countsDayByDay() throws {
    var (year, month, date) = (1900, 1, 1)
    var number = try #require(Day(year: 1900, month: 1, day: 1)).number
    var weekday = 0  // 1900-01-01 was a Monday.
    while year < 2200 {
      let day = Day(number: number)
      #expect(day.calendar == (year, month, date))
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(day.weekday == Weekday.allCases[weekday])
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      date += 1
      if date > lengths[month - 1] { (date, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
      number += 1
      weekday = (weekday + 1) % 7
    }
  }

  @Test("days that no calendar has are refused", arguments: [(2023, 2, 29), (2026, 13, 1), (2026, 4, 31), (0, 1, 1)])
  func impossible(year: Int, month: Int, date: Int) { #expect(Day(year: year, month: month, day: date) == nil) }

  @Test("text and day are the same thing, and other texts are refused")
  func isoText() {
    #expect(Day(iso: "2026-07-13")?.iso == "2026-07-13")
    for text in ["2026-7-13", "2026/07/13", "20260713", "2026-02-29", "", "２０２６-07-13"] {
      #expect(Day(iso: text) == nil)
    }
  }

  @Test("six months after 31 August is the end of February")
  func months() throws {
    #expect(Day(iso: "2026-08-31")?.advanced(byMonths: 6).iso == "2027-02-28")
    #expect(Day(iso: "2026-07-17")?.advanced(byMonths: 6).iso == "2027-01-17")
    #expect(Day(iso: "2026-01-31")?.advanced(byMonths: -2).iso == "2025-11-30")
  }
}
