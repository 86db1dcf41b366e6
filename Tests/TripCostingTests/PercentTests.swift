import Testing
import TripCosting

@Suite struct PercentTests {
  @Test(
    "rounds half up, away from zero",
    arguments: [
      (66_810, 50_000, 3_341), (66_800, 50_000, 3_340), (-66_810, 50_000, -3_341), (1, 500_000, 1), (1, 499_999, 0),
      (3, 500_000, 2), (123_450, 125_000, 15_431), (66_800, 0, 0), (66_800, 1_000_000, 66_800),
      (.max, 1_000_000, .max),
    ] as [(Int64, Int64, Int64)])
  func table(units: Int64, millionths: Int64, share: Int64) throws {
    #expect(try Percent(millionths: millionths).of(units) == share)
  }

  @Test("what does not fit is told, never a trap", arguments: [1_000_001, 2_000_000, .max] as [Int64])
  func tooLarge(millionths: Int64) {
    #expect(throws: CostingError.overflow) { try Percent(millionths: millionths).of(.max) }
  }

  @Test("a share of what is taken off keeps exact ends of the sum")
  func ends() throws {
    let range = Amount.range(35_000, 50_000, .yen)
    let off = try range.share(Percent(millionths: 50_000)).negated()
    #expect((off.low, off.high) == (-1_750, -2_500))
    #expect(try range.adding(off) == .range(33_250, 47_500, .yen))
    let from = Amount.from(Money(66_800, .newTaiwanDollar))
    let less = try from.adding(from.share(Percent(millionths: 50_000)).negated())
    #expect(less == .from(Money(63_460, .newTaiwanDollar)))
  }
}
