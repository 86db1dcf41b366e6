import Testing
import TripTestSupport

@testable import TripCosting

/// The steps of pricing, on price lists and parties made up at random, beside a slow computation written apart.
@Suite struct PricingTests {
  struct Case {
    var prices = PriceList()
    var party = Party(company: Origin(number: 1), members: [])

    init(seed: UInt64) {
      var chance = SeededGenerator(seed: seed)
      func amount() -> Amount { AmountTests.random(&chance) }
      func day() -> Day? {
        Bool.random(using: &chance) ? Day(number: Int32.random(in: 0..<100, using: &chance)) : nil
      }
      prices.fares = (0..<Int.random(in: 1...4, using: &chance)).map { number in
        PriceList.Fare(
          origin: Origin(number: UInt32(100 + number)), amount: amount(), due: day(), from: day(), until: day())
      }
      prices.options = (0..<3).map { number in
        PriceList.OptionPrice(origin: Origin(number: UInt32(200 + number)), amount: amount(), payee: .association)
      }
      prices.interpreters = (0..<3).map { number in
        PriceList.InterpreterFee(
          origin: Origin(number: 300), session: Origin(number: UInt32(310 + number)), day: day(),
          amount: .range(35_000, 50_000, .yen))
      }
      party.members = (0..<Int.random(in: 0...6, using: &chance)).map { number in
        let options = (0..<3).filter { _ in Bool.random(using: &chance) }
        return Party.Member(origin: Origin(number: UInt32(10 + number)), registered: day(), options: options)
      }
      party.options = (0..<3).filter { _ in Bool.random(using: &chance) }
      party.interpreters = (0..<3).filter { _ in Bool.random(using: &chance) }
    }
  }

  /// The first fare that holds, in the plainest words.
  static func fare(_ prices: PriceList, _ registered: Day?) -> PriceList.Fare? {
    for fare in prices.fares {
      if let registered {
        if let from = fare.when.from, registered < from { continue }
        if let until = fare.when.until, registered > until { continue }
        return fare
      }
      if fare.when.from == nil && fare.when.until == nil { return fare }
    }
    return nil
  }

  @Test("100 random parties in each of 50 runs are priced as by the slow computation", arguments: 0..<50)
  func agreesWithSlow(run: Int) throws {
    for number in 0..<100 {
      let random = Case(seed: UInt64(run * 100 + number))
      var low: [UInt32: Int64] = [:]
      var isPriced = true
      for member in random.party.members {
        guard let fare = Self.fare(random.prices, member.registered) else {
          isPriced = false
          break
        }
        low[fare.amount.currency.code, default: 0] += fare.amount.low
      }
      for index in random.party.members.flatMap(\.options) + random.party.options {
        low[random.prices.options[index].amount.currency.code, default: 0] += random.prices.options[index].amount.low
      }
      if !random.party.interpreters.isEmpty {
        low[Currency.yen.code, default: 0] += 35_000 * Int64(random.party.interpreters.count)
      }
      guard isPriced else {
        #expect(throws: CostingError.self) { try random.prices.charges(for: random.party) }
        continue
      }
      let sums = try Total.amounts(of: try random.prices.charges(for: random.party))
      for sum in sums { #expect(sum.low == low[sum.currency.code]) }
      #expect(sums.count == low.count)
    }
  }

  @Test("totals by payee, way, day and currency add up to the totals by currency", arguments: 0..<100 as Range<UInt64>)
  func totalsAddUp(seed: UInt64) throws {
    let random = Case(seed: seed)
    guard let charges = try? random.prices.charges(for: random.party) else { return }
    var again: [Amount] = []
    for total in try Total.totals(of: charges) { try Total.add(total.amount, to: &again) }
    #expect(again == (try Total.amounts(of: charges)))
  }

  @Test("charges name payer, payee, way, day and the lines that led to them")
  func reasons() throws {
    let day = Day(number: 20_000)
    let fare = PriceList.Fare(origin: Origin(number: 5), amount: .from(Money(66_800, .newTaiwanDollar)))
    let fee = PriceList.InterpreterFee(
      origin: Origin(number: 6), session: Origin(number: 7), day: day, amount: .range(35_000, 50_000, .yen))
    let party = Party(
      company: Origin(number: 1), members: [Party.Member(origin: Origin(number: 2))], interpreters: [0])
    let charges = try PriceList(fares: [fare], interpreters: [fee]).charges(for: party)
    #expect(charges.map(\.step) == [.fare, .interpreter])
    #expect(charges[0].because == [Origin(number: 5), Origin(number: 2)])
    #expect(charges[0].person == Origin(number: 2))
    #expect(charges[1].payment == .cash(on: day))
    #expect(charges[1].payee == .interpreter)
    #expect(charges[1].because == [Origin(number: 6), Origin(number: 7), Origin(number: 1)])
  }

  @Test("a booking that points nowhere is an error")
  func unknownItem() {
    let party = Party(company: Origin(number: 1), members: [], options: [3])
    #expect(throws: CostingError.unknownItem(payer: Origin(number: 1), index: 3)) {
      try PriceList().charges(for: party)
    }
  }
}
