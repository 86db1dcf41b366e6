/// One row of a CSV file as byte ranges; nothing is copied until asked for.
package struct CSVRecord: Hashable, Sendable {
  /// A value of the row.
  package struct Field: Hashable, Sendable {
    /// Inside the quotes, where it is quoted.
    package var range: Range<Int>
    /// Quotes inside it are doubled.
    package var needsUnquoting: Bool

    package init(range: Range<Int>, needsUnquoting: Bool = false) {
      self.range = range
      self.needsUnquoting = needsUnquoting
    }
  }

  /// The offset of its first byte.
  package var start = 0
  package var fields: [Field] = []

  package init() {}
}
