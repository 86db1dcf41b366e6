import Testing
import TripReading

@Suite struct CompanyCodeTests {
  @Test(
    "a new code goes on in the commonest style, and is never one that was used",
    arguments: [
      ([], "C01"), (["C01", "C16", "C02"], "C17"), (["A1", "A2", "A9"], "A10"), (["C099"], "C100"),
      (["TW-001", "TW-002", "X9"], "TW-003"), (["範例", "ACME"], "C01"), (["C01", "c02", "C03"], "C04"),
      (["12", "13"], "14"), (["C12345678901234567890"], "C01"), (["C07", "c08"], "C09"),
    ])
  func next(used: [String], code: String) {
    #expect(CompanyCode.next(after: used) == code)
  }
}
