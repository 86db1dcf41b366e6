import Testing
import TripCosting
import TripFormats

@Suite("Numbers for people")
struct DigitsTests {
  @Test(
    "thousands are parted, decimals and the sign stay outside",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (66_800, "66,800"), (-66_800, "-66,800"), (-100, "-100"),
      (1_234_567, "1,234,567"), (Int64.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ])
  func yen(_ units: Int64, _ text: String) {
    #expect(Digits.grouped(Money(units, .yen)) == text)
  }

  @Test(
    "cents",
    arguments: [
      (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_456, "1,234.56"), (-99_999, "-999.99"), (100_000, "1,000.00"),
    ])
  func cents(_ units: Int64, _ text: String) {
    #expect(Digits.grouped(Money(units, .usDollar)) == text)
  }
}
