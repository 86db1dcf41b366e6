import Testing
import TripCosting

@testable import TripReading

@Suite("DateText")
struct DateTextTests {
  @Test(
    "a day of the Republic of China is the same day in every way of writing it",
    arguments: [
      ("2026-07-13", "115/07/13", "民國115年7月13日", "1150713"),
      ("2011-01-01", "100/01/01", "民國100年1月1日", "1000101"),
      ("2010-12-31", "99/12/31", "民國99年12月31日", "0991231"),
      ("1912-01-01", "1/01/01", "民國1年1月1日", "0010101"),
      ("2024-02-29", "113/02/29", "民國113年2月29日", "1130229"),
      ("1980-08-12", "69/08/12", "民國69年8月12日", "0690812"),
    ])
  func rocDates(_ iso: String, _ short: String, _ long: String, _ packed: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(DateText.read(iso) == .day(day))
    #expect(DateText.read(short, isROC: true) == .day(day))
    #expect(DateText.read(packed, isROC: true) == .day(day))
    // 民國 in the text declares it, whatever the column says.
    #expect(DateText.read(long) == .day(day))
    #expect(DateText.read(long, isROC: true) == .day(day))
    #expect(DateText.read("中華" + long) == .day(day))
  }

  @Test(
    "spaces around the words of a date mean nothing", arguments: ["民國 69 年 8 月 12 日", "民國69年 8月12日", "1980 年 8 月 12 日"])
  func spaced(_ text: String) {
    #expect(DateText.read(text) == Day(year: 1980, month: 8, day: 12).map { .day($0) })
  }

  @Test("days that no calendar has are impossible", arguments: ["112/02/29", "0/01/01", "115/13/01", "115/7/32"])
  func impossibleROC(_ text: String) {
    #expect(DateText.read(text, isROC: true) == .impossible)
    #expect(DateText.read("民國" + text) == .impossible)
  }

  @Test("a short year that nothing explains is refused", arguments: ["69/08/12", "26/07/13", "1/1/1", "115-07-13"])
  func ambiguous(_ text: String) {
    #expect(DateText.read(text) == .ambiguous)
  }

  @Test(
    "Western dates are read with any of the usual signs",
    arguments: [
      "2026-07-03", "2026-7-3", "2026/07/03", "2026/7/3", "2026.07.03", "2026年7月3日", "2026年07月03", "20260703",
      "2026 07 03", "２０２６－０７－０３", "２０２６／７／３", " 2026-07-03", "\u{3000}2026-07-03",
    ])
  func western(_ text: String) throws {
    let day = try #require(Day(year: 2026, month: 7, day: 3))
    #expect(DateText.read(text) == .day(day))
    // A full year stays Western in a ROC column too: people mix both.
    #expect(DateText.read(text, isROC: true) == .day(day))
  }

  @Test(
    "Western days that no calendar has are impossible",
    arguments: ["2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "20261301", "1900-02-29"])
  func impossible(_ text: String) {
    #expect(DateText.read(text) == .impossible)
  }

  @Test("leap days are days", arguments: ["2024-02-29", "2000-02-29", "1904-02-29"])
  func leapDays(_ text: String) throws {
    #expect(DateText.read(text) == .day(try #require(Day(iso: text))))
  }

  @Test(
    "anything else is unreadable, never guessed",
    arguments: [
      "", " ", "-", "日", "soon", "2026", "2026-07", "2026-07-13-14", "2026--07-13", "-2026-07-13", "2026-07-13x",
      "13 July 2026", "2026-7-013", "2026-007-13", "12026-07-13", "0115-07-13", "1899-12-31", "2200-01-01", "202607",
      "202607131", "1150713", "民國", "民國前1年1月1日", "+115/7/13", "2026-+7-13", "99999999999999999999-1-1", "46216",
    ])
  func unreadable(_ text: String) {
    #expect(DateText.read(text) == .unreadable)
  }

  @Test("six digits are unreadable in a ROC column too, where the year's length is open")
  func sixDigits() {
    #expect(DateText.read("690812", isROC: true) == .unreadable)
  }

  @Test("ends of what is read", arguments: ["1900-01-01", "2199-12-31"])
  func ends(_ text: String) throws {
    #expect(DateText.read(text) == .day(try #require(Day(iso: text))))
  }
}
