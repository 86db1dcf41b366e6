import Testing
import TripTestSupport

@testable import TripCosting

@Suite struct AmountTests {
  /// Any of the four kinds, small enough that sums of a hundred fit.
  static func random(_ chance: inout SeededGenerator) -> Amount {
    let low = Int64.random(in: 0...1_000_000_000, using: &chance)
    return switch Int.random(in: 0..<4, using: &chance) {
    case 0: .exact(Money(low, .newTaiwanDollar))
    case 1: .from(Money(low, .newTaiwanDollar))
    case 2: .range(low, low + Int64.random(in: 0...1_000_000, using: &chance), .newTaiwanDollar)
    default: .onRequest(.newTaiwanDollar)
    }
  }

  @Test("a sum is its parts in any order and in any grouping", arguments: 0..<50 as Range<UInt64>)
  func orderDoesNotMatter(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let parts = (0..<Int.random(in: 1...100, using: &chance)).map { _ in Self.random(&chance) }
    let zero = Amount.zero(.newTaiwanDollar)
    let whole = try parts.reduce(zero) { try $0.adding($1) }
    #expect(try parts.shuffled(using: &chance).reduce(zero) { try $0.adding($1) } == whole)
    let cut = Int.random(in: 0...parts.count, using: &chance)
    let (left, right) = (
      try parts[..<cut].reduce(zero) { try $0.adding($1) }, try parts[cut...].reduce(zero) { try $0.adding($1) }
    )
    #expect(try left.adding(right) == whole)
    #expect(whole.low == parts.map(\.low).reduce(0, +))
    #expect(whole.open == Int32(parts.count { $0.open > 0 }))
    #expect((whole.high == nil) == parts.contains { $0.high == nil })
    #expect(whole.isExact == parts.allSatisfy { $0.isExact })
  }

  @Test("a sum that does not fit is an error, at either end, and never a trap")
  func overflow() throws {
    let most = Amount.exact(Money(.max, .yen))
    #expect(throws: CostingError.overflow) { try most.adding(.exact(Money(1, .yen))) }
    #expect(throws: CostingError.overflow) { try Amount.range(0, .max, .yen).adding(.range(0, 1, .yen)) }
    let many = Amount(currency: .yen, low: 0, high: 0, open: .max)
    #expect(throws: CostingError.overflow) { try many.adding(.onRequest(.yen)) }
    #expect(try most.adding(.zero(.yen)) == most)
  }

  @Test("different currencies are never added")
  func currenciesStayApart() {
    #expect(throws: CostingError.currenciesDiffer(.yen, .newTaiwanDollar)) {
      try Amount.zero(.yen).adding(.zero(.newTaiwanDollar))
    }
  }

  @Test("only what can be paid as it stands is exact")
  func exactness() {
    #expect(Amount.exact(Money(5, .yen)).isExact)
    #expect(Amount.range(5, 5, .yen).isExact)
    #expect(!Amount.range(5, 6, .yen).isExact)
    #expect(!Amount.from(Money(5, .yen)).isExact)
    #expect(!Amount.onRequest(.yen).isExact)
  }
}
