import Testing

@testable import TripModel

@Suite struct MaskingTests {
  @Test(
    "a number can be found again but not read",
    arguments: [("399990001", "••••••001"), ("A1-2345", "••-••45"), ("AB1", "••1"), ("AB", "••"), ("", "")])
  func masks(text: String, masked: String) { #expect(Masking.mask(text) == masked) }

  @Test("a date keeps its shape only")
  func hides() { #expect(Masking.hide("民國70/3/4") == "••••/•/•") }
}
