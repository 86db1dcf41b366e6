import Testing
import TripCosting

/// Ladders of other shapes, and amounts that are not exact.
@Suite struct LeavingTests {
  private static let departure = Day(number: 20_647)

  private func cost(_ fee: Amount, _ share: LeavingShare, deposit: Amount? = nil, costs: Amount? = nil) throws
    -> LeavingCost
  {
    let ladder = LeavingLadder(
      departure: Self.departure, steps: [LeavingStep(limit: .open, keeps: share)], deposit: deposit,
      administrative: costs)
    return try #require(try ladder.costs(of: [fee], step: 0).first)
  }

  private func dollars(_ units: Int64) -> Amount { .exact(Money(units, .newTaiwanDollar)) }

  @Test("a minimum stays a minimum, a range a range, an open part open")
  func honest() throws {
    let least = try cost(.from(Money(66_800, .newTaiwanDollar)), .percentOfFee(5))
    #expect(least.kept == .from(Money(3_340, .newTaiwanDollar)))
    #expect(least.returned == .from(Money(63_460, .newTaiwanDollar)))
    let range = try cost(.range(1_000, 2_000, .newTaiwanDollar), .percentOfFee(30))
    #expect(range.kept == .range(300, 600, .newTaiwanDollar))
    #expect(range.returned == .range(700, 1_400, .newTaiwanDollar))
    let open = try cost(.onRequest(.newTaiwanDollar), .percentOfFee(50))
    #expect(open.kept.open == 1 && open.returned.open == 1)
  }

  @Test("all of an unknown price leaves nothing, none of it keeps nothing")
  func wholeAndNone() throws {
    let all = try cost(.onRequest(.newTaiwanDollar), .percentOfFee(100))
    #expect(all.returned == .zero(.newTaiwanDollar) && all.kept.open == 1)
    let none = try cost(.from(Money(100, .newTaiwanDollar)), .percentOfFee(0))
    #expect(none.kept == .zero(.newTaiwanDollar) && none.returned == .from(Money(100, .newTaiwanDollar)))
  }

  @Test("a share of the deposit and a fixed sum do not depend on the fee, and never return less than nothing")
  func depositAndSum() throws {
    let deposit = try cost(dollars(60_000), .percentOfDeposit(50), deposit: dollars(9_999))
    #expect(deposit.kept == dollars(5_000) && deposit.returned == dollars(55_000))
    let sum = try cost(.range(2_000, 4_000, .newTaiwanDollar), .sum(dollars(3_000)), costs: dollars(500))
    #expect(sum.returned == .range(0, 500, .newTaiwanDollar))
    #expect(try sum.owed() == .range(2_000, 3_500, .newTaiwanDollar))
  }

  @Test("a sum or administrative costs above the fee take all of it, and no more")
  func withinFee() throws {
    let sum = try cost(dollars(42_800), .sum(dollars(99_999)), costs: dollars(800))
    #expect(sum.administrative == dollars(800) && sum.kept == dollars(42_000) && sum.returned == dollars(0))
    let costs = try cost(dollars(42_800), .percentOfFee(5), costs: dollars(50_000))
    #expect(try costs.owed() == dollars(42_800) && costs.returned == dollars(0))
    let unknown = try cost(.onRequest(.newTaiwanDollar), .sum(dollars(3_000)))
    #expect(unknown.kept == dollars(3_000))
  }

  @Test("a discount of the company bears the share of the fee: 5 % off 139,659 takes 5 % less")
  func companyDiscount() throws {
    let fees = [
      LeavingFees(person: Origin(number: 10), amounts: [dollars(143_245)]),
      LeavingFees(person: nil, amounts: [dollars(-3_586)]),
    ]
    for (keeps, kept, returned) in [
      (.percentOfFee(5), 6_983, 132_676), (.percentOfFee(100), 139_659, 0), (.percentOfFee(0), 0, 139_659),
      (.sum(dollars(1_000)), 1_000, 138_659), (.sum(dollars(142_000)), 139_659, 0),
    ] as [(LeavingShare, Int64, Int64)] {
      let ladder = LeavingLadder(departure: Self.departure, steps: [LeavingStep(limit: .open, keeps: keeps)])
      let (each, sums) = try ladder.account(of: fees, step: 0)
      #expect(sums.map(\.kept) == [dollars(kept)] && sums.map(\.returned) == [dollars(returned)], "\(keeps)")
      #expect(each.flatMap { $0 }.map(\.kept.low).reduce(0, +) == kept, "\(keeps)")
    }
  }

  @Test("kept, administrative costs and returned are the fee, whatever is taken off a company as a whole")
  func tied() throws {
    var (exact, discounted) = (0, 0)
    for seed in 0..<4_000 as Range<UInt64> {
      let random = RandomDelegation(seed: seed)
      let steps = ([0, 5, 33, 50, 100] as [Int64]).map { LeavingStep(limit: .open, keeps: .percentOfFee($0)) }
      let sum = LeavingStep(limit: .open, keeps: .sum(dollars(90_000)))
      let costs = seed % 2 == 0 ? nil : dollars(Int64(seed))
      let ladder = LeavingLadder(departure: Self.departure, steps: steps + [sum], administrative: costs)
      for party in random.parties {
        guard let charges = try? random.prices.charges(for: party),
          let fees = try? LeavingFees.all(charges, payee: .agency)
        else { continue }
        discounted += fees.contains { $0.person == nil && $0.amounts.contains { $0.low < 0 } } ? 1 : 0
        for step in ladder.steps.indices {
          guard let sums = try? ladder.account(of: fees, step: step).sums else { continue }
          for cost in sums where cost.fee.isExact && cost.fee.currency == .newTaiwanDollar && !fees.isEmpty {
            guard fees.allSatisfy({ $0.amounts.contains { $0.currency == cost.fee.currency } || $0.person == nil })
            else { continue }
            exact += 1
            let owed = try cost.owed()
            #expect(owed.isExact && owed.low + cost.returned.low == cost.fee.low, "\(seed) \(step)")
            if fees.allSatisfy({ $0.person == nil || $0.amounts.allSatisfy { $0.low >= 0 } }), cost.fee.low >= 0 {
              #expect(cost.returned.low >= 0 && owed.low <= cost.fee.low, "\(seed) \(step)")
            }
          }
        }
      }
    }
    #expect(exact > 1_000 && discounted > 100, "\(exact) \(discounted)")
  }

  @Test("a sum in another currency than the fee is kept beside it, never dropped or converted")
  func currencies() throws {
    let ladder = LeavingLadder(
      departure: Self.departure, steps: [LeavingStep(limit: .open, keeps: .sum(.exact(Money(3_000, .yen))))])
    let costs = try ladder.costs(of: [dollars(60_000)], step: 0)
    #expect(costs.map(\.kept) == [.zero(.newTaiwanDollar), .exact(Money(3_000, .yen))])
    #expect(costs.first?.returned == dollars(60_000))
  }

  @Test("by day and hour: the minute itself is in time, the next one is not")
  func hours() {
    let noon = LeavingStep(limit: .daysBefore(3, minutes: 720), keeps: .percentOfFee(10))
    let day = LeavingStep(limit: .day(Self.departure, minutes: Moment.endOfDay), keeps: .percentOfFee(50))
    let ladder = LeavingLadder(departure: Self.departure, steps: [noon, day])
    let third = Self.departure.advanced(by: -3)
    #expect(ladder.step(at: Moment(third, minutes: 720)) == 0)
    #expect(ladder.step(at: Moment(third, minutes: 721)) == 1)
    #expect(ladder.step(at: Moment(third)) == 1)
    #expect(ladder.step(at: Moment(Self.departure.advanced(by: 1))) == nil)
  }

  @Test("a person's fare and options are one fee; cash and other payees stay out; a what-if has as many as fares")
  func fees() throws {
    let prices = PriceList(
      fares: [PriceList.Fare(origin: Origin(number: 1), amount: dollars(100))],
      options: [
        PriceList.OptionPrice(origin: Origin(number: 2), amount: dollars(7)),
        PriceList.OptionPrice(origin: Origin(number: 3), amount: dollars(5), payee: .association),
      ],
      interpreters: [
        PriceList.InterpreterFee(
          origin: Origin(number: 4), session: Origin(number: 5), day: nil, amount: .exact(Money(9, .yen)))
      ])
    let member = Party.Member(origin: .none, options: [0])
    let party = Party(company: .none, members: [member, member], options: [0, 1], interpreters: [0])
    let fees = try LeavingFees.all(try prices.charges(for: party), payee: .agency)
    #expect(fees.map(\.amounts) == [[dollars(107)], [dollars(107)], [dollars(7)]])
  }

  @Test("options go to who booked them, and a limit of absurdly many days stays within the calendar")
  func rowsAndLimits() throws {
    let prices = PriceList(
      fares: [PriceList.Fare(origin: Origin(number: 1), amount: dollars(100))],
      options: [PriceList.OptionPrice(origin: Origin(number: 2), amount: dollars(7))])
    let members = [(10, []), (11, [0, 0]), (12, [0])].map { number, options in
      Party.Member(origin: Origin(number: number), options: options)
    }
    let charges = try prices.charges(for: Party(company: .none, members: members))
    #expect(
      try LeavingFees.all(charges, payee: .agency).map(\.amounts) == [[dollars(100)], [dollars(114)], [dollars(107)]])
    let limit = LeavingLimit.daysBefore(.max, minutes: 0).moment(departure: Self.departure)
    #expect(limit?.day.iso == "1926-08-07")
  }

  @Test("an overflow is an error, never a trap")
  func overflow() {
    #expect(throws: CostingError.overflow) { try dollars(.max).percent(200) }
  }
}
