import Testing
import TripCosting

@Suite struct CliffTests {
  static let prices = PriceList(
    fares: [(30, 66_800), (25, 69_800), (20, 74_800), (1, 81_800)].enumerated().map { number, band in
      PriceList.Fare(
        origin: Origin(number: UInt32(100 + number)), amount: PricingTablesTests.twd(band.1),
        when: Condition(people: CountSpan(from: band.0)))
    })

  private static func sized(_ parties: [Party], _ people: Int) -> [Party] {
    parties.map { party in
      var party = party
      party.delegation = people
      return party
    }
  }

  @Test("shows what each company pays at 35, 30, 25, 20 and 19, and the numbers that tip it")
  func table() throws {
    let parties = [PricingTablesTests.party(2), PricingTablesTests.party(1)]
    let cliff = try Self.prices.cliff(at: [35, 30, 25, 20, 19]) { Self.sized(parties, $0) }
    #expect(
      cliff.rows.map { $0.sums.map { $0?.first?.low } } == [
        [133_600, 66_800], [133_600, 66_800], [139_600, 69_800], [149_600, 74_800], [163_600, 81_800],
      ])
    #expect(cliff.tips == [29, 24, 19])
  }

  @Test("where no fare holds there is no sum, and that tips, too")
  func noFare() throws {
    let prices = PriceList(fares: Array(Self.prices.fares.prefix(1)))
    let cliff = try prices.cliff(at: [30, 29]) { Self.sized([PricingTablesTests.party(2)], $0) }
    #expect(cliff.rows.map { $0.sums.map { $0 == nil } } == [[false], [true]])
    #expect(cliff.tips == [29])
  }

  @Test("a discount for many tips as well, but not where its condition cannot matter")
  func discount() throws {
    var prices = PriceList(fares: [Self.prices.fares[3]])
    prices.adjustments = [
      .init(
        origin: Origin(number: 600), value: .percent(Percent(millionths: 50_000)), isDiscount: true,
        when: Condition(categories: [0], people: CountSpan(from: 15, until: 20)))
    ]
    var party = PricingTablesTests.party(1)
    #expect(try prices.cliff(at: [35], for: { Self.sized([party], $0) }).tips == [])
    party.categories = [0]
    #expect(try prices.cliff(at: [35], for: { Self.sized([party], $0) }).tips == [20, 14])
  }
}
