/// Why sheets do not fit into a workbook.
package enum XLSXWritingProblem: Error, Hashable, Sendable {
  case noSheets
  case tooManyRows(sheet: String, count: Int)
  case tooManyColumns(sheet: String, count: Int)
  /// More than 32,767 UTF-16 units, which a spreadsheet program would cut off.
  case textTooLong(sheet: String, cell: CellReference)
  /// Over four gigabytes.
  case tooLarge
  case outOfMemory

  init(_ problem: ZipProblem) {
    switch problem {
    case .outOfMemory: self = .outOfMemory
    default: self = .tooLarge
    }
  }
}
