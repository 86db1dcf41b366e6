import Testing

@testable import TripCosting

/// Vectors: vectors.json `tax_inclusive_5pct`.
@Suite struct IncludedTaxTests {
  @Test(
    "net is rounded half up and tax is the rest, for credits likewise",
    arguments: [
      (66800, 63619, 3181), (1050, 1000, 50), (21, 20, 1), (3340, 3181, 159), (-66800, -63619, -3181), (0, 0, 0),
    ])
  func vectors(gross: Int64, net: Int64, tax: Int64) throws {
    let parts = try Self.tax(50_000).parts(of: gross)
    #expect((parts.net, parts.tax) == (net, tax))
  }

  @Test("net and tax are the whole, and net with tax on it is within half a unit of the price")
  func whole() throws {
    for percent in [0, 50_000, 80_000, 100_000, 190_000, 999_999_999] as [Int64] {
      for units in Array(0...300) + [Int64.max, Int64.max - 1] as [Int64] {
        let (net, tax) = try Self.tax(percent).parts(of: units)
        #expect(net + tax == units)
        let back = Int128(net) * Int128(1_000_000 + percent) - Int128(units) * 1_000_000
        #expect(back.magnitude * 2 <= Int128(1_000_000 + percent).magnitude)
      }
    }
  }

  private static func tax(_ millionths: Int64) -> IncludedTax {
    IncludedTax(origin: .none, payee: .association, percent: Percent(millionths: millionths))
  }
}
