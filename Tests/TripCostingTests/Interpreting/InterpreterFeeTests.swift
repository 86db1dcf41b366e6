import Testing
import TripCosting

@Suite struct InterpreterFeeTests {
  static let grades = [
    InterpreterPrices(
      halfDay: .exact(Money(50_000, .yen)), fullDay: .exact(Money(80_000, .yen)), step: .exact(Money(12_500, .yen))),
    InterpreterPrices(halfDay: .exact(Money(35_000, .yen))),
  ]

  @Test("an hour beyond half a day is a quarter of its price (crosslanguage), but never dearer than a full day")
  func steps() throws {
    #expect(
      try Self.grades[0].fee(for: InterpreterUnits(base: .halfDay, steps: 1)) == .exact(Money(62_500, .yen)))
    #expect(
      try Self.grades[0].fee(for: InterpreterUnits(base: .halfDay, steps: 3)) == .exact(Money(80_000, .yen)))
    #expect(
      try Self.grades[0].fee(for: InterpreterUnits(base: .fullDay, steps: 2)) == .exact(Money(105_000, .yen)))
  }

  @Test("what the provider does not price stays open")
  func open() throws {
    #expect(try Self.grades[1].fee(for: InterpreterUnits(base: .fullDay)) == .onRequest(.yen))
    let overtime = try Self.grades[1].fee(for: InterpreterUnits(base: .halfDay, steps: 2))
    #expect(overtime == Amount(currency: .yen, low: 35_000, high: 35_000, open: 2))
  }

  @Test(
    "cancelled late, a part is owed, by the provider's own steps",
    arguments: [
      (Firms.amic, 11, 0), (Firms.amic, 10, 30), (Firms.amic, 4, 30), (Firms.amic, 3, 50), (Firms.amic, 1, 100),
      (Firms.amic, 0, 100), (Firms.myasso, 8, 0), (Firms.myasso, 7, 50), (Firms.myasso, 2, 50), (Firms.myasso, 1, 100),
      (Firms.nova, 0, 0),
    ] as [(InterpreterTerms, Int, Int64)])
  func cancellation(firm: InterpreterTerms, days: Int, percent: Int64) {
    let work = Day(number: 20_648)
    #expect(firm.cancellation.percent(cancelledOn: work.advanced(by: -days), workOn: work) == percent)
  }

  @Test("the part is rounded half up at both ends")
  func halfUp() throws {
    let work = Day(number: 20_648)
    let owed = try Firms.myasso.cancellation.owed(
      .range(35_001, 50_003, .yen), cancelledOn: work.advanced(by: -5), workOn: work)
    #expect(owed == .range(17_501, 25_002, .yen))
    #expect(try Firms.nova.cancellation.owed(.onRequest(.yen), cancelledOn: work, workOn: work) == .zero(.yen))
  }
}
