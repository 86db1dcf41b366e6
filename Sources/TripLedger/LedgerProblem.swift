/// A line of the ledger that cannot be trusted.
package struct LedgerProblem: Hashable, Sendable {
  /// What is wrong with it.
  package enum Kind: Hashable, Sendable {
    case unreadable
    /// The line before it is not the one it was written after.
    case brokenChain
    case wrongNumber(Int, expected: Int)
    /// A number that an earlier line has given out, or a payment that it has reversed.
    case numberTwice(Fact.Counted, first: Int)
    /// The last line has no end.
    case torn
    /// Another file of the folder, by its name, is a ledger with lines of its own.
    case otherCopy(String)
    /// There is no ledger, and this file lies there, which is one under another name.
    case onlyCopy(String)
    /// Up to this line git left both versions of what two people wrote.
    case unmerged(to: Int)
    /// The head is gone, cannot be read (nil), or speaks of another last line.
    case head(LedgerHead?, expected: LedgerHead)
  }

  package var kind: Kind
  /// Counted from 1; 0 for the whole file.
  package var line: Int

  package init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}
