import Testing
import TripCosting

@Suite struct DenominationsTests {
  static func text(_ counts: [NoteCount]) -> String {
    counts.map { "\($0.count)x\($0.value)" }.joined(separator: " ")
  }

  @Test(
    "the fewest notes, with the 2,000-yen note only when asked for",
    arguments: [
      (35_000, "3x10000 1x5000", "3x10000 1x5000"), (40_000, "4x10000", "4x10000"), (50_000, "5x10000", "5x10000"),
      (38_500, "3x10000 1x5000 3x1000 1x500", "3x10000 1x5000 1x2000 1x1000 1x500"),
      (82_000, "8x10000 2x1000", "8x10000 1x2000"),
      (
        47_890, "4x10000 1x5000 2x1000 1x500 3x100 1x50 4x10", "4x10000 1x5000 1x2000 1x500 3x100 1x50 4x10"
      ),
      (1, "1x1", "1x1"), (0, "", ""), (-5, "", ""),
      (
        99_999, "9x10000 1x5000 4x1000 1x500 4x100 1x50 4x10 1x5 4x1",
        "9x10000 1x5000 2x2000 1x500 4x100 1x50 4x10 1x5 4x1"
      ),
    ] as [(Int64, String, String)])
  func vectors(amount: Int64, without: String, with: String) {
    #expect(Self.text(Denominations.yen.count(amount)) == without)
    #expect(Self.text(Denominations.yen.count(amount, withRare: true)) == with)
  }

  @Test(
    "the bank's order is summed over the envelopes, not made from their sum",
    arguments: [
      ([35_000, 35_000, 35_000], "9x10000 3x5000"), ([35_000, 50_000, 42_000], "12x10000 1x5000 2x1000"),
    ] as [([Int64], String)])
  func envelopes(amounts: [Int64], order: String) {
    #expect(Self.text(NoteCount.sum(amounts.map { Denominations.yen.count($0) })) == order)
  }

  @Test("every amount up to 20,000 yen adds up again and no note could be left out")
  func addsUp() {
    for amount: Int64 in 0...20_000 {
      let counts = Denominations.yen.count(amount)
      #expect(counts.map { $0.value * $0.count }.reduce(0, +) == amount)
      #expect(counts.allSatisfy { $0.count < 5 })
    }
  }
}
