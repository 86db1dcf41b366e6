import Testing
import TripTestSupport

@testable import TripCosting

@Suite struct RateTests {
  static func rate(_ value: Int64, _ scale: UInt8) throws -> Rate {
    try #require(Rate(from: .yen, to: .newTaiwanDollar, value: value, scale: scale))
  }

  @Test(
    "rounds half up where floating point and half-to-even go wrong",
    arguments: [
      (35_000, 1909, 6682), (35_000, 1977, 6920), (35_000, 2035, 7123), (35_000, 2103, 7361), (35_000, 2075, 7263),
      (50_000, 2075, 10_375), (35_000, 2083, 7291), (1_000, 2145, 215), (-35_000, 2075, -7263),
    ] as [(Int64, Int64, Int64)])
  func halfUp(yen: Int64, rate: Int64, dollars: Int64) throws {
    #expect(try Self.rate(rate, 4).convert(yen) == dollars)
  }

  @Test("each line is rounded, then added: three times 7,262.5 is 21,789")
  func sumTrap() throws {
    let rate = try Self.rate(2075, 4)
    #expect(try (0..<3).map { _ in try rate.convert(35_000) }.reduce(0, +) == 21_789)
  }

  @Test("a discount's ends stay what they are: its high, where prices are at their most, lies below its low")
  func discount() throws {
    let tenth = try Amount.range(100_000, 200_000, .yen).share(Percent(millionths: 100_000)).negated()
    let rate = try Self.rate(2, 1)
    let converted = try rate.convert(tenth)
    #expect(converted.low == -2_000 && converted.high == -4_000)
    let fare = try rate.convert(.range(100_000, 200_000, .yen))
    #expect(try fare.adding(converted) == .range(18_000, 36_000, .newTaiwanDollar))
  }

  @Test("agrees with a slow computation in decimal digits", arguments: 0..<200 as Range<UInt64>)
  func agreesWithSlow(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let scale = UInt8.random(in: 0...12, using: &chance)
    let value = Int64.random(in: 1...1_000_000_000, using: &chance)
    let yen = Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &chance)
    var divisor: Int128 = 1
    for _ in 0..<scale { divisor *= 10 }
    let product = Int128(yen.magnitude) * Int128(value)
    let rounded = (product * 2 + divisor) / (divisor * 2)
    let expected = yen < 0 ? -rounded : rounded
    if expected > Int128(Int64.max) || expected < -Int128(Int64.max) {
      #expect(throws: CostingError.overflow) { try Self.rate(value, scale).convert(yen) }
    } else {
      #expect(try Int128(Self.rate(value, scale).convert(yen)) == expected)
    }
  }

  @Test("minor units of both currencies count: 100 US cents at 32.5 are NT$33")
  func minorUnits() throws {
    let rate = try #require(Rate(from: .usDollar, to: .newTaiwanDollar, value: 325, scale: 1))
    #expect(try rate.convert(100) == 33)
    let back = try #require(Rate(from: .newTaiwanDollar, to: .usDollar, value: 3, scale: 2))
    #expect(try back.convert(33) == 99)
  }

  @Test("both ends of a range are converted, a minimum stays one, what is open stays open")
  func amounts() throws {
    let rate = try Self.rate(2035, 4)
    #expect(try rate.convert(.range(35_000, 50_000, .yen)) == .range(7_123, 10_175, .newTaiwanDollar))
    #expect(try rate.convert(.from(Money(35_000, .yen))) == .from(Money(7_123, .newTaiwanDollar)))
    #expect(try rate.convert(.onRequest(.yen)) == .onRequest(.newTaiwanDollar))
    #expect(throws: CostingError.currenciesDiffer(.newTaiwanDollar, .yen)) { try rate.convert(.zero(.newTaiwanDollar)) }
  }

  @Test("a rate is positive and has at most twelve decimals")
  func limits() {
    #expect(Rate(from: .yen, to: .newTaiwanDollar, value: 0, scale: 0) == nil)
    #expect(Rate(from: .yen, to: .newTaiwanDollar, value: -1, scale: 0) == nil)
    #expect(Rate(from: .yen, to: .newTaiwanDollar, value: 1, scale: 13) == nil)
  }
}
