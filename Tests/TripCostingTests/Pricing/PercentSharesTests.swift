import Testing

@testable import TripCosting

/// A percent of all fares of a company that go to more than one payee.
@Suite struct PercentSharesTests {
  private static func total(_ payee: Payee, _ amount: Amount) -> Total {
    Total(payee: payee, payment: .invoice(due: nil), amount: amount)
  }

  @Test(
    "a price that may still move leaves no dollar of an exact one's part open",
    arguments: 66_800...66_830 as ClosedRange<Int64>)
  func exactStaysExact(most: Int64) throws {
    let exact = Self.total(.agency, .exact(Money(66_810, .newTaiwanDollar)))
    for open in [Amount.range(66_800, most, .newTaiwanDollar), .from(Money(66_800, .newTaiwanDollar))] {
      for totals in [[exact, Self.total(.association, open)], [Self.total(.association, open), exact]] {
        let shares = try Total.shares(of: Percent(millionths: 50_000), totals)
        let place = totals[0] == exact ? 0 : 1
        #expect(shares[place] == .exact(Money(3_341, .newTaiwanDollar)))
        let other = shares[1 - place]
        // Five percent of 133,610 is 6,680.5: the whole is rounded once.
        #expect(other.low + 3_341 == 6_681)
        let highest = open.high.map { ((66_810 + $0) * 5 + 50) / 100 - 3_341 }
        #expect(other.high == highest)
      }
    }
  }

  @Test("currencies have nothing to do with each other")
  func currencies() throws {
    let totals = [
      Self.total(.agency, .exact(Money(101, .newTaiwanDollar))), Self.total(.agency, .exact(Money(1_001, .yen))),
      Self.total(.association, .exact(Money(101, .newTaiwanDollar))),
    ]
    let shares = try Total.shares(of: Percent(millionths: 100_000), totals).map(\.low)
    #expect(shares == [10, 100, 10])
  }
}
