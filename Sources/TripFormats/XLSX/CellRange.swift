/// A rectangle of cells, both corners included (ECMA-376 18.18.62).
package struct CellRange: Hashable, Sendable, CustomStringConvertible {
  package var first: CellReference
  package var last: CellReference

  package init(_ first: CellReference, _ last: CellReference) {
    self.first = first
    self.last = last
  }

  /// Nil unless it is like A1:C1 or A1, from the upper left to the lower right.
  package init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let start = corners.first, let end = corners.last else { return nil }
    guard let first = CellReference(start), let last = CellReference(end) else { return nil }
    guard first.column <= last.column, first.row <= last.row else { return nil }
    self.init(first, last)
  }

  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }

  /// $A$1:$C$1
  var absolute: String { "\(first.absolute):\(last.absolute)" }

  package func contains(_ cell: CellReference) -> Bool {
    (first.column...last.column).contains(cell.column) && (first.row...last.row).contains(cell.row)
  }
}
