/// A first and a last whole number, both included; an end that is nil is open.
package struct CountSpan: Hashable, Sendable {
  package var from: Int?
  package var until: Int?

  package init(from: Int? = nil, until: Int? = nil) {
    self.from = from
    self.until = until
  }

  package var isOpen: Bool { from == nil && until == nil }

  /// A number that is not known lies only within a span that is open at both ends.
  package func contains(_ number: Int?) -> Bool {
    guard let number else { return isOpen }
    return (from.map { $0 <= number } ?? true) && (until.map { number <= $0 } ?? true)
  }
}
