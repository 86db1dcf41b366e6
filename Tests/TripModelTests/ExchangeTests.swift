import Testing
import TripCosting

@testable import TripModel

@Suite struct ExchangeTests {
  static let quoted = [
    row(.yen, .newTaiwanDollar, 2035, "2026-04-30"), row(.yen, .newTaiwanDollar, 2105, "2026-06-15"),
    row(.yen, .newTaiwanDollar, 2040, "2026-05-04"), row(.newTaiwanDollar, .usDollar, 310, "2026-05-04"),
  ].compactMap(\.self)

  @Test(
    "the rate in force is the latest on or before the day, wherever its row stands",
    arguments: [
      ("2026-04-30", 2035), ("2026-05-03", 2035), ("2026-05-04", 2040), ("2026-06-14", 2040), ("2026-12-31", 2105),
    ] as [(String, Int64)])
  func inForce(day: String, value: Int64) throws {
    let exchange = Exchange(into: .newTaiwanDollar, day: try #require(Day(iso: day)), quoted: Self.quoted)
    #expect(try exchange.rate(from: .yen).rate.value == value)
  }

  @Test("a rate is never turned round, nor taken to be 1, nor taken from a later day")
  func missing() throws {
    let day = try #require(Day(iso: "2026-04-29"))
    let exchange = Exchange(into: .newTaiwanDollar, day: day, quoted: Self.quoted)
    let early = MissingRate(from: .yen, to: .newTaiwanDollar, day: day, firstDay: Day(iso: "2026-04-30"))
    let otherWay = MissingRate(from: .usDollar, to: .newTaiwanDollar, day: day, isOtherWayKnown: true)
    #expect(throws: CostingError.noRate(early)) { try exchange.rate(from: .yen) }
    #expect(throws: CostingError.noRate(otherWay)) { try exchange.rate(from: .usDollar) }
    #expect(throws: CostingError.noRate(otherWay)) { try Exchanged([Self.charge(100, .usDollar)], exchange) }
  }

  @Test("a rate given by hand comes first, without a day")
  func given() throws {
    let rate = try #require(Rate(from: .yen, to: .newTaiwanDollar, value: 2, scale: 1))
    let exchange = Exchange(into: .newTaiwanDollar, day: Day(number: 0), quoted: Self.quoted, given: [rate])
    #expect(try exchange.rate(from: .yen) == QuotedRate(given: rate))
  }

  @Test("keeps both amounts; each charge is rounded, then added: three times 7,122.5 is 21,369")
  func sums() throws {
    let day = try #require(Day(iso: "2026-05-01"))
    let exchange = Exchange(into: .newTaiwanDollar, day: day, quoted: Self.quoted)
    let charges = (0..<3).map { _ in Self.charge(35_000, .yen) } + [Self.charge(100, .newTaiwanDollar)]
    let sum = try #require(try Exchanged(charges, exchange))
    #expect(sum.amount == .exact(Money(21_469, .newTaiwanDollar)))
    #expect(sum.parts.map(\.before) == [.exact(Money(105_000, .yen))])
    #expect(sum.parts.map(\.after) == [.exact(Money(21_369, .newTaiwanDollar))])
    #expect(sum.parts.map(\.quoted.source) == ["範例"])
  }

  @Test("where nobody insists, a missing rate is said and nothing is converted; in one currency nothing is said")
  func unasked() throws {
    var exchange = Exchange(into: .newTaiwanDollar, day: Day(number: 0), quoted: Self.quoted)
    exchange.isRequired = false
    #expect(try Exchanged([Self.charge(100, .usDollar)], exchange)?.missing?.from == .usDollar)
    #expect(try Exchanged([Self.charge(100, .newTaiwanDollar)], exchange) == nil)
    #expect(try Exchanged([Self.charge(100, .usDollar)], nil) == nil)
  }

  private static func row(_ from: Currency, _ to: Currency, _ value: Int64, _ day: String) -> QuotedRate? {
    Rate(from: from, to: to, value: value, scale: 4).map {
      QuotedRate(origin: .none, rate: $0, day: Day(iso: day), source: "範例")
    }
  }

  private static func charge(_ units: Int64, _ currency: Currency) -> Charge {
    Charge(
      payer: .none, payee: .agency, payment: .invoice(due: nil), amount: .exact(Money(units, currency)), step: .fare,
      item: .none, because: [])
  }
}
