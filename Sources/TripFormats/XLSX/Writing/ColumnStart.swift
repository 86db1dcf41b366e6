/// What every cell of a column begins with, and what else is asked of the column for each.
struct ColumnStart: Sendable {
  /// <c r="B
  let bytes: ShortBytes
  let kind: CellKind
  /// Without bound beyond the last column.
  let width: Int
  let isOpen: Bool

  /// - Parameter index: Counted from 0.
  init(_ index: Int, in plan: SheetPlan) {
    let isInside = index < plan.columnCount
    bytes = ShortBytes("<c r=\"\(CellReference.letters(index + 1))".utf8)
    kind = isInside ? plan.kinds[index] : .text
    width = isInside ? plan.widths[index] : .max
    isOpen = plan.isOpen(index)
  }
}
