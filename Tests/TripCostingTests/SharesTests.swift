import Testing
import TripCosting
import TripTestSupport

@Suite struct SharesTests {
  @Test(
    "splits by largest remainder, the earlier part first",
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (40_000, [1, 1, 1], [13_334, 13_333, 13_333]),
      (50_000, [1, 1, 1], [16_667, 16_667, 16_666]), (-100, [1, 1, 1], [-34, -33, -33]), (7, [0, 0], [0, 7]),
      (10, [300_000, 300_000, 400_000], [3, 3, 4]), (1, [1, 2], [0, 1]), (0, [1, 1], [0, 0]), (5, [-3, 1], [0, 5]),
    ] as [(Int64, [Int64], [Int64])])
  func table(whole: Int64, weights: [Int64], parts: [Int64]) throws {
    #expect(try Shares.split(whole, by: weights) == parts)
  }

  @Test("parts add up to the whole, each within one unit of its share", arguments: 0..<1_000 as Range<UInt64>)
  func addUp(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let whole = Int64.random(in: seed % 2 == 0 ? -1_000...1_000 : Int64.min...Int64.max, using: &chance)
    let weights = (0..<Int.random(in: 1...6, using: &chance)).map { _ in Int64.random(in: 0...999, using: &chance) }
    let parts = try Shares.split(whole, by: weights)
    #expect(parts.map { Int128($0) }.reduce(0, +) == Int128(whole))
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return }
    for (part, weight) in zip(parts, weights) {
      let distance = Int128(part) * Int128(sum) - Int128(whole) * Int128(weight)
      #expect(abs(distance) < Int128(sum))
    }
  }

  @Test("weights that do not fit together are told, never a trap")
  func tooHeavy() {
    #expect(throws: CostingError.overflow) { try Shares.split(1, by: [.max, .max, .max]) }
  }
}
