/// One line of the ledger.
package struct Entry: Hashable, Sendable {
  /// Counted from 1 without gaps.
  package var number: Int
  /// Seconds since 1970-01-01 00:00 UTC.
  package var at: Int64
  /// Who wrote it, as the system knows them.
  package var by: String
  package var fact: Fact
  /// Of the bytes of the line before.
  package var previous: Digest

  package init(number: Int, at: Int64, by: String, fact: Fact, previous: Digest) {
    self.number = number
    self.at = at
    self.by = by
    self.fact = fact
    self.previous = previous
  }
}
