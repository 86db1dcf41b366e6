/// A row with at least one cell that holds something.
package struct XLSXRow: Hashable, Sendable {
  /// As the spreadsheet counts, from 1.
  package var number: Int
  package var isHidden: Bool
  /// From left to right, without the empty ones.
  package var cells: [XLSXCell]

  package init(number: Int, isHidden: Bool = false, cells: [XLSXCell] = []) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }

  /// Empty where nothing stands; columns count from 1.
  package func value(column: Int) -> XLSXValue { cells.first { $0.reference.column == column }?.value ?? .empty }
}
