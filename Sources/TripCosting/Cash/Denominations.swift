/// The notes and coins of a currency, largest first.
package struct Denominations: Hashable, Sendable {
  /// In units of the currency.
  package var notes: [Int64]
  package var coins: [Int64]
  /// Notes that exist but are hardly met, left out unless asked for.
  package var rare: [Int64]

  package init(notes: [Int64], coins: [Int64], rare: [Int64] = []) {
    self.notes = notes
    self.coins = coins
    self.rare = rare
  }

  /// The Bank of Japan's notes and the Mint's coins (ja.wikipedia 日本銀行券); 2,000 yen hardly circulates.
  package static let yen = Denominations(
    notes: [10_000, 5_000, 2_000, 1_000], coins: [500, 100, 50, 10, 5, 1], rare: [2_000])

  /// Nil where the notes of a currency are not known here: nothing is guessed.
  package static func of(_ currency: Currency) -> Denominations? { currency == .yen ? .yen : nil }

  package func hasCoins(in counts: [NoteCount]) -> Bool { counts.contains { coins.contains($0.value) } }

  /// The fewest notes and coins for an amount; none for zero or less.
  package func count(_ amount: Int64, withRare: Bool = false) -> [NoteCount] {
    var left = amount
    var counts: [NoteCount] = []
    for value in notes + coins where left >= value && (withRare || !rare.contains(value)) {
      counts.append(NoteCount(value: value, count: left / value))
      left %= value
    }
    return counts
  }
}
