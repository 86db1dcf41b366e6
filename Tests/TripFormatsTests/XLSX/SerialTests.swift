import Testing
import TripCosting
import TripFormats

@Suite struct SerialTests {
  @Test(
    "days have the numbers that spreadsheets give them",
    arguments: [
      ("1900-01-01", 1), ("1900-02-28", 59), ("1900-03-01", 61), ("1980-08-12", 29_445), ("2026-07-13", 46_216),
      ("2026-07-17", 46_220), ("2026-07-20", 46_223), ("9999-12-31", 2_958_465),
    ])
  func numbers(iso: String, serial: Int64) throws {
    let day = try #require(Day(iso: iso))
    #expect(Serial.number(day) == serial)
    #expect(Serial.day(serial, is1904: false) == day)
    #expect(Serial.day(serial - 1_462, is1904: true) == (serial >= 1_462 ? day : nil))
  }

  @Test("days that the date system does not have are nil")
  func outside() {
    #expect(Serial.day(60, is1904: false) == nil, "the 29th of February 1900")
    #expect(Serial.day(0, is1904: false) == nil)
    #expect(Serial.day(-1, is1904: true) == nil)
    #expect(Serial.day(.max, is1904: true) == nil)
    #expect(Serial.day(2_958_466, is1904: false) == nil)
    #expect(Serial.day(0, is1904: true) == Day(iso: "1904-01-01"))
    #expect(Serial.number(Day(number: .min)) == nil)
    #expect(Serial.number(Day(number: .max)) == nil)
    #expect(Day(iso: "1899-12-31").map(Serial.number) == .some(nil))
  }
}
