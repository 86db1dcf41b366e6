import TripFormats
import TripStorage

/// A score sheet of ours as a reviewer sends it back: the same cells, some of them typed over.
enum FilledScores {
  static func write(_ typed: [String: Cell], into sheet: String, as name: String, _ folder: String) throws {
    let book = try XLSXReader.workbook(try PosixDisk().read(folder + "/" + sheet))
    let bytes = try XLSXWriter.bytes(book.sheets.map { filled($0, typed) }, title: "")
    try PosixDisk().write(bytes, to: folder + "/" + name, mode: 0o644, isSynced: false)
  }

  private static func filled(_ read: XLSXSheet, _ typed: [String: Cell]) -> Sheet {
    let last = read.rows.last?.number ?? 1
    let grid = (1...last).map { row in
      (1...8).map { column in
        let place = CellReference(column: column, row: row)
        return typed[place.description] ?? cell(read.value(at: place))
      }
    }
    return Sheet(
      name: read.name, columns: grid[0].map { Column(CellText.plain($0)) }, rows: grid.dropFirst().map { Row($0) })
  }

  private static func cell(_ value: XLSXValue) -> Cell {
    switch value {
    case .text(let text): .text(text)
    case .number(let digits): Int64(digits).map { .count($0) } ?? .text(digits)
    default: .empty
    }
  }
}
