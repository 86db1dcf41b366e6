package import TripCosting

/// Looks up file, line, column and clause of an origin, at the time of printing.
package struct SourceTable: Sendable {
  package var find: @Sendable (Origin, Field?) -> Source?

  package init(find: @escaping @Sendable (Origin, Field?) -> Source?) {
    self.find = find
  }

  package static let empty = SourceTable { _, _ in nil }
}
