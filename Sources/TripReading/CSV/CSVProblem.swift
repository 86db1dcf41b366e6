/// A mistake in the way a CSV file is written, and its place.
///
/// It never quotes a field: rosters hold personal data.
package struct CSVProblem: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// A field begins with a quote that nothing closes.
    case unclosedQuote
    /// `"abc"def`: the field is kept as written.
    case textAfterQuote
    /// A byte that no text holds; the field keeps it.
    case nulByte
    /// A field of more bytes than any cell of a table needs.
    case longCell(limit: Int)
    /// A table of more rows than are read; the rest is left out.
    case tooManyRows(limit: Int)
  }

  package var kind: Kind
  /// The opening quote, the text after the closing one, or the byte.
  package var offset: Int
  package var length: Int

  package init(_ kind: Kind, at offset: Int, length: Int = 1) {
    self.kind = kind
    self.offset = offset
    self.length = length
  }
}
