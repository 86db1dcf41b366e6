import Testing
import TripCosting

/// The table in PriceList+Instalments.swift.
@Suite struct InstalmentTests {
  static func plan(_ shares: PriceList.Instalment.Share...) -> [PriceList.Instalment] {
    shares.enumerated().map { .init(origin: Origin(number: UInt32(700 + $0)), share: $1, due: .on(nil)) }
  }

  static func percent(_ percent: Int64) -> PriceList.Instalment.Share {
    .percent(Percent(millionths: percent * 10_000))
  }

  static func money(_ units: Int64, _ isPerCompany: Bool = false) -> PriceList.Instalment.Share {
    .money(Money(units, .newTaiwanDollar), isPerCompany: isPerCompany)
  }

  private func parts(_ amount: Amount, _ plan: [PriceList.Instalment]) throws -> [Amount] {
    var prices = PriceList(fares: [.init(origin: Origin(number: 1), amount: amount)])
    prices.instalments = plan
    let party = PricingTablesTests.party(2)
    return try prices.dueParts(of: try prices.charges(for: party), for: party).map(\.amount)
  }

  @Test(
    "parts of two people's fares",
    arguments: [
      (50_001, plan(percent(30), percent(30), .rest), [30_001, 30_000, 40_001]),
      (66_800, plan(money(10_000), .rest), [20_000, 113_600]),
      (66_800, plan(money(10_000, true), .rest), [10_000, 123_600]),
      (66_800, plan(percent(50), percent(50)), [66_800, 66_800]),
      (66_800, plan(.rest, percent(20), money(5_000)), [96_880, 26_720, 10_000]),
      (4_000, plan(money(10_000), .rest), [8_000, 0]),
      (66_800, plan(money(10_000), percent(30)), [20_000, 113_600]),
    ] as [(Int64, [PriceList.Instalment], [Int64])])
  func table(fare: Int64, plan: [PriceList.Instalment], expected: [Int64]) throws {
    #expect(try parts(PricingTablesTests.twd(fare), plan) == expected.map(PricingTablesTests.twd))
  }

  @Test("a deposit in money is exact even of a sum that is not; the rest says 'from'")
  func minimum() throws {
    let amounts = try parts(.from(Money(66_800, .newTaiwanDollar)), Self.plan(Self.money(10_000), .rest))
    #expect(amounts == [PricingTablesTests.twd(20_000), .from(Money(113_600, .newTaiwanDollar))])
    let open = try parts(.onRequest(.newTaiwanDollar), Self.plan(Self.percent(30), .rest))
    #expect(open.map(\.open) == [0, 2])
  }

  @Test("a deposit that what is known does not reach is a minimum, and so is the last part where it takes the rest")
  func notReached() throws {
    let amounts = try parts(.from(Money(4_000, .newTaiwanDollar)), Self.plan(Self.money(10_000), .rest))
    #expect(amounts == [.from(Money(8_000, .newTaiwanDollar)), .from(Money(0, .newTaiwanDollar))])
    let last = try parts(.from(Money(66_800, .newTaiwanDollar)), Self.plan(Self.percent(50), Self.money(10_000)))
    #expect(last.map(\.high) == [nil, nil])
    let open = try parts(.onRequest(.newTaiwanDollar), Self.plan(Self.money(10_000), .rest))
    #expect(open.map(\.high) == [nil, 0] && open.map(\.open) == [0, 2])
  }

  @Test("a percent of a sum that an unknown discount can only lower is at most that much; in money it stays exact")
  func lowered() throws {
    let discount = try Amount.onRequest(.newTaiwanDollar).negated()
    func parts(_ fare: Amount, _ plan: [PriceList.Instalment]) throws -> [Amount] {
      var prices = PriceList(fares: [.init(origin: Origin(number: 1), amount: fare)])
      prices.adjustments = [
        .init(
          origin: Origin(number: 2), value: .money(.onRequest(.newTaiwanDollar), payee: .agency, due: nil),
          isDiscount: true, isPerCompany: true)
      ]
      prices.instalments = plan
      let party = PricingTablesTests.party(2)
      return try prices.dueParts(of: try prices.charges(for: party), for: party).map(\.amount)
    }
    let fare = PricingTablesTests.twd(50_000)
    #expect(
      try parts(fare, Self.plan(Self.percent(30), .rest)) == [
        try discount.adding(PricingTablesTests.twd(30_000)), try discount.adding(PricingTablesTests.twd(70_000)),
      ])
    #expect(try parts(fare, Self.plan(Self.percent(30), .rest)).map(\.isMost) == [true, true])
    #expect(try parts(fare, Self.plan(Self.money(10_000), .rest))[0] == PricingTablesTests.twd(20_000))
    #expect(
      try parts(.onRequest(.newTaiwanDollar), Self.plan(Self.percent(30), .rest)).map(\.isMost) == [false, false])
  }

  @Test("due on a day, so many days after confirmation or before departure")
  func days() throws {
    var prices = PriceList(fares: [.init(origin: Origin(number: 1), amount: PricingTablesTests.twd(100))])
    prices.departure = Day(number: 500)
    prices.instalments = [
      .init(origin: Origin(number: 7), share: Self.percent(20), due: .on(Day(number: 90))),
      .init(origin: Origin(number: 8), share: Self.percent(30), due: .daysAfterConfirmation(14)),
      .init(origin: Origin(number: 9), share: .rest, due: .daysBeforeDeparture(30)),
    ]
    var party = PricingTablesTests.party(1)
    let open = try prices.dueParts(of: try prices.charges(for: party), for: party)
    #expect(open.map(\.due) == [Day(number: 90), nil, Day(number: 470)])
    party.confirmed = Day(number: 100)
    let parts = try prices.dueParts(of: try prices.charges(for: party), for: party)
    #expect(parts.map(\.due) == [Day(number: 90), Day(number: 114), Day(number: 470)])
  }

  @Test("what has a due day of its own, or another payee, is not split")
  func others() throws {
    var prices = PriceList(fares: [
      .init(origin: Origin(number: 1), amount: PricingTablesTests.twd(100), due: Day(number: 3))
    ])
    prices.instalments = Self.plan(.rest)
    let party = PricingTablesTests.party(1)
    #expect(try prices.dueParts(of: try prices.charges(for: party), for: party) == [])
  }
}
