import Testing
import TripTestSupport

@testable import TripCosting

/// The words that the WebAssembly module takes and gives.
@Suite struct EstimateTests {
  static func words(_ prices: PriceList, _ party: Party) -> [Int64] {
    var writer = WordWriter()
    prices.write(to: &writer)
    party.write(to: &writer)
    return writer.words
  }

  @Test("price list and party come back from their words", arguments: 0..<50 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let random = RandomDelegation(seed: seed)
    for party in random.parties {
      var reader = WordReader(Self.words(random.prices, party))
      #expect(try PriceList(from: &reader) == random.prices)
      #expect(try Party(from: &reader) == party)
      #expect(reader.isAtEnd)
    }
  }

  @Test("the answer holds every charge, one sum a currency and the instalments", arguments: 0..<50 as Range<UInt64>)
  func answer(seed: UInt64) throws {
    let random = RandomDelegation(seed: seed)
    let party = random.parties[0]
    let answer = Estimate.answer(Self.words(random.prices, party))
    guard let charges = try? random.prices.charges(for: party), let sums = try? Total.amounts(of: charges),
      let parts = try? random.prices.dueParts(of: charges, for: party)
    else {
      #expect(throws: Estimate.Failure.self) { try answer.get() }
      return
    }
    var writer = WordWriter()
    writer.count(charges.count)
    for charge in charges { charge.write(to: &writer) }
    writer.count(sums.count)
    for sum in sums { writer.amount(sum) }
    writer.count(parts.count)
    for part in parts { part.write(to: &writer) }
    #expect(try answer.get() == writer.words)
  }

  @Test(
    "words that are cut off, too many or out of range are refused, never a trap", arguments: 0..<200 as Range<UInt64>)
  func malformed(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let random = RandomDelegation(seed: seed)
    let words = Self.words(random.prices, random.parties[0])
    let cut = Int.random(in: 0..<words.count, using: &chance)
    #expect(throws: Estimate.Failure.self) { try Estimate.answer(Array(words[..<cut])).get() }
    #expect(throws: Estimate.Failure.self) { try Estimate.answer(words + [0]).get() }
    var wild = words
    let strange: [Int64] = [.min, .max, -1, 1 << 33, 0]
    wild[Int.random(in: 0..<wild.count, using: &chance)] = strange.randomElement(using: &chance) ?? 0
    _ = Estimate.answer(wild)
  }
}
