/// So many of one note or coin.
package struct NoteCount: Hashable, Sendable {
  /// In units of the currency.
  package var value: Int64
  package var count: Int64

  package init(value: Int64, count: Int64) {
    self.value = value
    self.count = count
  }

  /// What several envelopes need together, largest first.
  ///
  /// Three envelopes of 35,000 yen need nine notes of 10,000 and three of 5,000: notes of their sum cannot be split.
  package static func sum(_ envelopes: [[NoteCount]]) -> [NoteCount] {
    var sums: [NoteCount] = []
    for note in envelopes.joined() {
      if let index = sums.firstIndex(where: { $0.value == note.value }) {
        sums[index].count += note.count
      } else {
        sums.append(note)
      }
    }
    return sums.sorted { $0.value > $1.value }
  }
}
