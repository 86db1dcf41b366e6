import Testing
import TripTestSupport

@testable import TripCosting

/// The words that the WebAssembly module takes and gives.
@Suite struct EstimateTests {
  static func words(_ prices: PriceList, _ party: Party) -> [Int64] {
    words(Estimate.Question(prices: prices, party: party))
  }

  static func words(_ question: Estimate.Question) -> [Int64] {
    var writer = WordWriter()
    question.write(to: &writer)
    return writer.words
  }

  /// With a ladder of every kind of share and rates for every currency that occurs.
  static func question(_ random: RandomDelegation, _ party: Party, seed: UInt64) throws -> Estimate.Question {
    var chance = SeededGenerator(seed: seed)
    var question = Estimate.Question(prices: random.prices, party: party)
    let sum = Amount.exact(Money(Int64.random(in: 0..<9_000, using: &chance), .newTaiwanDollar))
    let shares: [LeavingShare] = [
      .percentOfFee(.random(in: 0...100, using: &chance)), .percentOfDeposit(30), .sum(sum),
    ]
    question.ladder = LeavingLadder(
      departure: Day(number: 0), steps: shares.map { LeavingStep(limit: .open, keeps: $0) },
      deposit: Bool.random(using: &chance) ? sum : nil, administrative: Bool.random(using: &chance) ? sum : nil)
    question.ladderPayee = try #require(Payee.allCases.randomElement(using: &chance))
    question.rates = try [Currency.yen, .usDollar].map {
      try #require(Rate(from: $0, to: .newTaiwanDollar, value: .random(in: 1..<90_000, using: &chance), scale: 4))
    }
    question.target = Bool.random(using: &chance) ? .newTaiwanDollar : nil
    return question
  }

  @Test("price list and party come back from their words", arguments: 0..<50 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let random = RandomDelegation(seed: seed)
    for party in random.parties {
      let question = try Self.question(random, party, seed: seed)
      #expect(try Estimate.Question(Self.words(question)) == question)
    }
  }

  @Test("the answer holds every charge, the sums, the instalments, the ladder", arguments: 0..<50 as Range<UInt64>)
  func answer(seed: UInt64) throws {
    let random = RandomDelegation(seed: seed)
    let question = try Self.question(random, random.parties[0], seed: seed)
    let words = Estimate.answer(Self.words(question))
    guard let charges = try? random.prices.charges(for: random.parties[0]),
      let answer = try? Estimate.Answer(question)
    else {
      #expect(throws: Estimate.Failure.self) { try words.get() }
      return
    }
    var writer = WordWriter()
    answer.write(to: &writer)
    #expect(try words.get() == writer.words)
    #expect(answer.charges == charges)
    #expect(try Total.amounts(of: charges.filter { !$0.payment.isCash }) == answer.payable)
    #expect(answer.leaving.count == 3)
    #expect((answer.converted == nil) == (question.target == nil))
  }

  @Test(
    "words that are cut off, too many or out of range are refused, never a trap", arguments: 0..<2_000 as Range<UInt64>)
  func malformed(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let random = RandomDelegation(seed: seed)
    guard let question = try? Self.question(random, random.parties[0], seed: seed) else { return }
    let words = Self.words(question)
    let cut = Int.random(in: 0..<words.count, using: &chance)
    #expect(throws: Estimate.Failure.self) { try Estimate.answer(Array(words[..<cut])).get() }
    #expect(throws: Estimate.Failure.self) { try Estimate.answer(words + [0]).get() }
    let strange: [Int64] = [.min, .max, .min + 1, .max / 99, -1, 1 << 33, 0]
    var wild = words
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      wild[Int.random(in: 0..<wild.count, using: &chance)] = strange.randomElement(using: &chance) ?? 0
      _ = Estimate.answer(wild)
    }
  }
}
