import Testing

@testable import TripReading

@Suite("JSONNumber")
struct JSONNumberTests {
  @Test(
    "numbers of RFC 8259 keep their digits",
    arguments: [
      "0", "-0", "7", "66800", "0.1", "-12.50", "1e5", "1E+5", "1.0e-07", "12345678901234567890123456789",
      "0.10000000000000000000000001",
    ])
  func valid(_ text: String) {
    let read = JSONText("[\(text)]")
    #expect(read.plain == "[\(text)]")
    #expect(read.problems.isEmpty)
    #expect(JSONNumber.isValid(text))
  }

  @Test(
    "anything else is told as written",
    arguments: [
      "01", "-01", "00", "1.", ".5", "-", "--1", "+1", "1e", "1e+", "1.e5", "0x10", "1_000", "2026-07-13", "1.2.3",
      "35%", "5人", "1'000", "-Infinity",
    ])
  func invalid(_ text: String) {
    let read = JSONText("{\"a\": \(text), \"b\": 2}")
    #expect(read.plain == "{|a|:?,|b|:2}")
    #expect(read.told == [.init(.invalidNumber(text), text)])
    #expect(!JSONNumber.isValid(text))
  }

  @Test("no text is no number")
  func empty() {
    #expect(!JSONNumber.isValid(""))
  }
}
