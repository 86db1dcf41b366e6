/// A sheet as its file holds it.
package struct XLSXSheet: Hashable, Sendable {
  package var name: String
  package var isHidden: Bool
  /// From top to bottom, without those that hold nothing.
  package var rows: [XLSXRow] = []
  /// Columns count from 1.
  package var hiddenColumns: [ClosedRange<Int>] = []
  /// Only the upper left cell of each holds something.
  package var merges: [CellRange] = []

  package init(name: String, isHidden: Bool = false) {
    self.name = name
    self.isHidden = isHidden
  }

  package func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  /// Empty where nothing stands.
  package func value(at place: CellReference) -> XLSXValue {
    let index = rows.firstPlace { $0.number >= place.row }
    guard index < rows.count, rows[index].number == place.row else { return .empty }
    return rows[index].value(column: place.column)
  }
}
