import Testing

@testable import TripRules

@Suite struct UniformNumberTests {
  @Test(
    "passes the arithmetic in force since 2023",
    arguments: [
      "12345675", "00501503", "00000074", "13579248", "24680174", "24680170", "97531089", "00864201", "00864206",
    ])
  func valid(number: String) { #expect(UniformNumber.isValid(number)) }

  @Test(
    "does not",
    arguments: ["00501502", "13579240", "24680171", "00000000", "501503", "123456789", "1234567x", "", "１２３４５６７５"])
  func invalid(number: String) { #expect(!UniformNumber.isValid(number)) }
}
