import Testing
import TripCosting

@Suite struct CarryingLimitTests {
  @Test("Japan asks above 1,000,000 yen, not at it")
  func japan() throws {
    let limit = CarryingLimit.cashIntoJapan
    #expect(try limit.isExceeded(by: Money(1_000_000, .yen), rates: []) == false)
    #expect(try limit.isExceeded(by: Money(1_000_001, .yen), rates: []) == true)
  }

  @Test("Taiwan's limit in US dollars needs a rate for both currencies, and nothing is assumed")
  func taiwan() throws {
    let limit = CarryingLimit.foreignCashFromTaiwan
    let yen = try #require(Rate(from: .yen, to: .newTaiwanDollar, value: 2035, scale: 4))
    let dollar = try #require(Rate(from: .usDollar, to: .newTaiwanDollar, value: 325, scale: 1))
    #expect(try limit.isExceeded(by: Money(2_000_000, .yen), rates: []) == nil)
    #expect(try limit.isExceeded(by: Money(2_000_000, .yen), rates: [yen]) == nil)
    #expect(try limit.isExceeded(by: Money(1_597_000, .yen), rates: [yen, dollar]) == false)
    #expect(try limit.isExceeded(by: Money(1_598_000, .yen), rates: [yen, dollar]) == true)
  }
}
