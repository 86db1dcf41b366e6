import Testing
import TripCosting

@Suite struct InterpreterReckoningTests {
  static func yen(_ units: Int64) -> Amount { .exact(Money(units, .yen)) }

  static let prices = InterpreterPrices(halfDay: yen(42_000), fullDay: yen(70_000), step: yen(10_500))

  private func reckon(
    _ terms: InterpreterTerms?, _ start: Int, _ end: Int, kilometres: Int = 0, nights: Int = 0,
    travel: Amount? = yen(0)
  ) throws -> InterpreterReckoning {
    try InterpreterReckoning(
      Self.prices, terms, hours: Engagement(start: start, end: end), kilometres: kilometres,
      nights: nights, travel: travel)
  }

  @Test("09:00 to 13:00 is a full day under a noon rule, and says so; half a day otherwise")
  func noon() throws {
    #expect(try reckon(Firms.amic, 540, 780).lines.map(\.part) == [.fullDay(.noon)])
    #expect(try reckon(Firms.amic, 540, 780).fee == Self.yen(70_000))
    #expect(try reckon(Firms.nova, 540, 780).lines.map(\.part) == [.halfDay])
    #expect(try reckon(Firms.nova, 540, 780).fee == Self.yen(42_000))
  }

  @Test("longer than half a day: a full day, or begun steps until a full day is cheaper; overtime after that")
  func longer() throws {
    #expect(try reckon(Firms.nova, 780, 1_021).lines.map(\.part) == [.fullDay(.length)])
    let stepped = try reckon(Firms.crosslanguage, 780, 1_081)
    #expect(stepped.lines.map(\.part) == [.halfDay, .steps(2, isOvertime: false)])
    #expect(stepped.fee == Self.yen(63_000))
    let cheaper = try reckon(Firms.crosslanguage, 780, 1_200)
    #expect(cheaper.lines.map(\.part) == [.fullDay(.cheaper)] && cheaper.fee == Self.yen(70_000))
    let overtime = try reckon(Firms.kontecs, 540, 1_051)
    #expect(overtime.lines.map(\.part) == [.fullDay(.noon), .steps(2, isOvertime: true)])
    #expect(overtime.fee == Self.yen(91_000) && overtime.isFullDay)
  }

  @Test("out of town at least a full day; travel at cost is open until it is known, and is no part of the work")
  func travel() throws {
    #expect(try reckon(Firms.ecMice, 780, 960, kilometres: 51).lines.map(\.part) == [.fullDay(.outOfTown)])
    #expect(try reckon(Firms.ecMice, 780, 960, kilometres: 50).lines.map(\.part) == [.halfDay])
    #expect(try reckon(Firms.ecMice, 780, 960, nights: 1).lines.map(\.part) == [.fullDay(.outOfTown)])
    #expect(try reckon(Firms.nova, 780, 960, nights: 1).lines.map(\.part) == [.halfDay])
    let open = try reckon(Firms.ecMice, 780, 960, travel: nil)
    #expect(open.fee == Amount(currency: .yen, low: 42_000, high: 42_000, open: 1) && open.work == Self.yen(42_000))
    #expect(try reckon(Firms.ecMice, 780, 960, travel: Self.yen(1_200)).fee == Self.yen(43_200))
  }

  @Test("without hours or without a provider it is the agreed half day: nothing is invented")
  func unknown() throws {
    #expect(try reckon(nil, 540, 1_200).lines.map(\.part) == [.halfDay])
    let without = try InterpreterReckoning(Self.prices, Firms.amic, travel: Self.yen(0))
    #expect(without.lines.map(\.part) == [.halfDay])
    let unpriced = try InterpreterReckoning(
      InterpreterPrices(halfDay: Self.yen(42_000)), Firms.nova, hours: Engagement(start: 540, end: 1_080),
      travel: Self.yen(0))
    #expect(unpriced.fee == Amount(currency: .yen, low: 0, high: 0, open: 2))
  }
}
