package import TripCosting
import TripModel

/// One line of the ledger.
package struct Entry: Hashable, Sendable {
  /// Counted from 1 without gaps.
  package var number: Int
  /// The machine's clock: seconds since 1970-01-01 00:00 UTC.
  package var at: Int64
  /// The day that stands on the paper, where that is not the clock's in Taipei.
  package var dated: Day?
  /// Who wrote it, as they named themselves or the system knows them.
  package var by: String
  package var fact: Fact
  /// Of the bytes of the line before.
  package var previous: Digest

  package init(number: Int, at: Int64, dated: Day? = nil, by: String, fact: Fact, previous: Digest) {
    self.number = number
    self.at = at
    self.dated = dated
    self.by = by
    self.fact = fact
    self.previous = previous
  }
}

extension Entry {
  /// The day from which it counts: the one that was given with it, else the one on which it was written.
  package var day: Day {
    switch fact {
    case .paid(_, _, let day, _, _, _), .reversed(_, let day, _), .withdrew(_, _, _, let day, _, _),
      .forgot(_, _, let day):
      day
    case .issued, .credited, .carried, .sent, .signed: written
    }
  }

  /// The day on which it was written, as its paper says it; days of the ledger go up with its lines.
  package var written: Day { dated ?? Zone.taipei.day(at: at) }
}
