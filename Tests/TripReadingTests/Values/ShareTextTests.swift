import Testing
import TripCosting

@testable import TripReading

@Suite struct ShareTextTests {
  @Test(
    "percent is read to four decimals, full-width too",
    arguments: [
      ("5%", 50_000), ("12.5%", 125_000), ("33.3333 %", 333_333), ("100%", 1_000_000), ("０．５％", 5_000), ("0%", 0),
      (" 7.25% ", 72_500),
    ] as [(String, Int64)])
  func percent(text: String, millionths: Int64) throws {
    #expect(try ShareText.read(text) == .percent(Percent(millionths: millionths)))
  }

  @Test("anything else is a price")
  func money() throws {
    #expect(try ShareText.read("TWD 2,000") == .amount(.exact(Money(2_000, .newTaiwanDollar))))
    #expect(try ShareText.read("TWD on request") == .amount(.onRequest(.newTaiwanDollar)))
  }

  @Test(
    "what is neither is refused",
    arguments: ["%", "5 percent", "-5%", "5%%", "1e2%", "5.%", ".5%", "33.33333%", "1000%", "TWD 5%", "5"])
  func refused(text: String) {
    #expect(throws: PriceText.Failure.self) { try ShareText.read(text) }
  }
}
