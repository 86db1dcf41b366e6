/// A place in a sheet as spreadsheets name it; column and row count from 1 (ECMA-376 18.18.7).
package struct CellReference: Hashable, Sendable, CustomStringConvertible {
  package static let lastColumn = 16_384
  package static let lastRow = 1_048_576

  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Nil unless it is like B12, in capital letters or small, within what a sheet can hold.
  package init?(_ text: some StringProtocol) {
    var (column, row) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case 65...90 where row == 0: column = column * 26 + Int(byte) - 64
      case 97...122 where row == 0: column = column * 26 + Int(byte) - 96
      case 48...57 where column > 0 && (row > 0 || byte > 48): row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= CellReference.lastColumn, row <= CellReference.lastRow else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(column: column, row: row)
  }

  package var description: String { CellReference.letters(column) + String(row) }

  /// $B$12, for formulas and names that must not move.
  var absolute: String { "$\(CellReference.letters(column))$\(row)" }

  /// 1 is A, 27 is AA.
  package static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, [UInt8]())
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
