import Testing
import TripCosting

@Suite struct InterpreterTermsTests {
  static func units(_ terms: InterpreterTerms, _ start: Int, _ end: Int) throws -> InterpreterUnits {
    terms.units(for: try #require(Engagement(start: start, end: end)))
  }

  @Test("09:00 to 13:00 is a full day under firms with a noon rule, half a day otherwise")
  func overNoon() throws {
    for firm in [Firms.amic, Firms.kontecs] {
      #expect(try Self.units(firm, 540, 780) == InterpreterUnits(base: .fullDay))
    }
    #expect(try Self.units(Firms.nova, 540, 780) == InterpreterUnits(base: .halfDay))
  }

  @Test("13:00 to 17:00 is half a day at four hours", arguments: [Firms.amic, Firms.kontecs, Firms.nova])
  func afternoon(firm: InterpreterTerms) throws {
    #expect(try Self.units(firm, 780, 1_020) == InterpreterUnits(base: .halfDay))
  }

  @Test("09:00 to 12:00 is half a day at three hours", arguments: [Firms.aska, Firms.ecMice])
  func morning(firm: InterpreterTerms) throws {
    #expect(try Self.units(firm, 540, 720) == InterpreterUnits(base: .halfDay))
  }

  @Test("a minute beyond half a day is a full day, or a step, as the provider has it")
  func beyond() throws {
    #expect(try Self.units(Firms.nova, 780, 1_021) == InterpreterUnits(base: .fullDay))
    #expect(try Self.units(Firms.crosslanguage, 780, 1_021) == InterpreterUnits(base: .halfDay, steps: 1))
    #expect(try Self.units(Firms.crosslanguage, 780, 1_081) == InterpreterUnits(base: .halfDay, steps: 2))
    #expect(try Self.units(Firms.crosslanguage, 540, 1_020) == InterpreterUnits(base: .fullDay))
  }

  @Test("overtime is counted in steps begun", arguments: [(0, 0), (1, 1), (30, 1), (31, 2)])
  func overtime(minutes: Int, halfHours: Int) throws {
    let units = try Self.units(Firms.kontecs, 540, 1_020 + minutes)
    #expect(units == InterpreterUnits(base: .fullDay, steps: halfHours))
  }

  @Test("a quarter of an hour is a step where the provider says so")
  func quarters() throws {
    #expect(try Self.units(Firms.designbridge, 540, 1_051) == InterpreterUnits(base: .fullDay, steps: 3))
  }

  @Test("work ends after it begins, within a day", arguments: [(600, 600), (600, 540), (-1, 60), (0, 1_441)])
  func engagement(start: Int, end: Int) { #expect(Engagement(start: start, end: end) == nil) }

  @Test("out of town or overnight, half a day is a full day")
  func outOfTown() {
    let half = InterpreterUnits(base: .halfDay)
    #expect(Firms.ecMice.travel.units(half, kilometres: 50) == half)
    #expect(Firms.ecMice.travel.units(half, kilometres: 51).base == .fullDay)
    #expect(Firms.ecMice.travel.units(half, kilometres: 10, nights: 1).base == .fullDay)
    #expect(Firms.nova.travel.units(half, kilometres: 350, nights: 1) == half)
  }
}
