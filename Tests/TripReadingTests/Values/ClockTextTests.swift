import Testing

@testable import TripReading

@Suite("ClockText")
struct ClockTextTests {
  @Test(
    "a time of day is minutes since midnight",
    arguments: [("00:00", 0), ("0:05", 5), ("9:30", 570), ("17:00", 1_020), ("23:59", 1_439), ("１７：００", 1_020)])
  func time(_ text: String, _ minutes: Int) {
    #expect(ClockText.read(text) == minutes)
  }

  @Test(
    "anything else is refused",
    arguments: ["", ":", "17", "17:0", "17:000", "24:00", "17:60", "017:00", "17:00:00", "5pm", "17.00", "a:00", ":30"])
  func refused(_ text: String) {
    #expect(ClockText.read(text) == nil)
  }
}
