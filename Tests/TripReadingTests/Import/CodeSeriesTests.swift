import Testing
import TripReading

@Suite struct CodeSeriesTests {
  @Test(
    "a new code goes on in the commonest style, and is never one that was used",
    arguments: [
      ([], "C01"), (["C01", "C16", "C02"], "C17"), (["A1", "A2", "A9"], "A10"), (["C099"], "C100"),
      (["TW-001", "TW-002", "X9"], "TW-003"), (["範例", "ACME"], "C01"), (["C01", "c02", "C03"], "C04"),
      (["12", "13"], "14"), (["C12345678901234567890"], "C01"), (["C07", "c08"], "C09"),
    ])
  func next(used: [String], code: String) {
    #expect(CodeSeries.next(after: used, letter: "C") == code)
  }

  @Test(
    "a number that ends all numbers is followed by none",
    arguments: [
      (["A9223372036854775807"], "A01"), (["A01", "A9223372036854775807"], "A02"), (["A999999999"], "A1000000000"),
      (["115-003"], "115-004"),
    ])
  func application(used: [String], code: String) { #expect(CodeSeries.next(after: used, letter: "A") == code) }
}
