import Testing
import TripCosting
import TripTestSupport

@Suite struct LargestRemainderTests {
  @Test(
    "shares add up to the whole, and units left over go to the largest remainder, then to the earlier row",
    arguments: [
      (100_000, [1, 1, 1], [33_334, 33_333, 33_333]), (128_000, [1, 2, 3, 5], [11_636, 23_273, 34_909, 58_182]),
      (50_000, [2, 1], [33_333, 16_667]), (10, [1, 1, 1, 1], [3, 3, 2, 2]), (0, [1, 2], [0, 0]),
      (7, [0, 2, 1], [0, 5, 2]),
      (1_536_400, [7, 6, 5, 4, 1], [467_600, 400_800, 334_000, 267_200, 66_800]),
      (999, [333, 333, 334], [333, 333, 333]), (-100_000, [1, 1, 1], [-33_334, -33_333, -33_333]),
    ] as [(Int64, [Int64], [Int64])])
  func vectors(total: Int64, weights: [Int64], shares: [Int64]) throws {
    #expect(try LargestRemainder.shares(of: total, by: weights) == shares)
  }

  @Test("there must be somebody to share", arguments: [[0, 0], [], [1, -1]] as [[Int64]])
  func impossible(weights: [Int64]) {
    #expect(throws: CostingError.impossibleShares) { try LargestRemainder.shares(of: 100, by: weights) }
  }

  @Test("any whole is shared to the unit, each within one unit of its part", arguments: 0..<200 as Range<UInt64>)
  func exact(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let total = Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &chance)
    let count = Int.random(in: 1...10, using: &chance)
    let weights = (0..<count).map { _ in Int64.random(in: 0...99, using: &chance) } + [1]
    let sum = Int128(weights.reduce(0, +))
    let shares = try LargestRemainder.shares(of: total, by: weights)
    #expect(shares.reduce(0, +) == total)
    for (share, weight) in zip(shares, weights) {
      #expect((Int128(share) * sum - Int128(total) * Int128(weight)).magnitude < sum.magnitude)
    }
  }

  @Test("one equal sharer's part is that of all", arguments: 0..<100 as Range<UInt64>)
  func equal(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let total = Int64.random(in: -1_000_000...1_000_000, using: &chance)
    let count = Int.random(in: 1...20, using: &chance)
    let parts = try (0..<count).map { try LargestRemainder.equalShare(of: total, place: $0, count: count) }
    #expect(try parts == LargestRemainder.shares(of: total, by: Array(repeating: 1, count: count)))
  }

  @Test("a range is shared at both ends, and each sharer's low end is below the high one")
  func range() throws {
    let fee = Amount.range(35_000, 50_000, .yen)
    let shares = try (0..<3).map { try fee.share($0, of: 3) }
    #expect(shares.map(\.low) == [11_667, 11_667, 11_666])
    #expect(shares.map(\.high) == [16_667, 16_667, 16_666])
    #expect(try Amount.onRequest(.yen).share(1, of: 2) == .onRequest(.yen))
    #expect(throws: CostingError.impossibleShares) { try fee.share(3, of: 3) }
  }
}
