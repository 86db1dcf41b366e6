/// A row or an object as the user wrote it; opaque here, looked up when something is printed.
package struct Origin: Hashable, Sendable {
  package var number: UInt32

  package init(number: UInt32) { self.number = number }

  /// Stands for a value that no file holds, such as a company of a what-if quote.
  package static let none = Origin(number: 0)
}
