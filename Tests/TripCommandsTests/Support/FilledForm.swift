import TripCosting
import TripFormats
import TripStorage
import TripTestSupport

/// A workbook of ours as somebody fills it in with another program: the same cells, and what was typed.
enum FilledForm {
  /// - Parameter typed: texts by the sheet's name and the place of the cell.
  static func write(_ typed: [String: [String: String]], into form: String, as name: String, _ trip: TripPath) throws {
    let book = try XLSXReader.workbook(try PosixDisk().read(trip.path + "/" + form))
    let sheets = book.sheets.filter { !$0.isHidden }.map { sheet(of: $0, typed[$0.name, default: [:]]) }
    let bytes = try XLSXWriter.bytes(sheets, title: "")
    try PosixDisk().write(bytes, to: trip.path + "/" + name, mode: 0o644, isSynced: false)
  }

  private static func sheet(of read: XLSXSheet, _ typed: [String: String]) -> Sheet {
    var texts: [CellReference: String] = [:]
    for row in read.rows {
      for column in 1...26 { texts[CellReference(column: column, row: row.number)] = text(row.value(column: column)) }
    }
    for (place, text) in typed { if let cell = CellReference(place) { texts[cell] = text } }
    let grid = (1...13).map { row in (1...26).map { texts[CellReference(column: $0, row: row)] ?? "" } }
    return Sheet(
      name: read.name, columns: grid[0].map { Column($0) },
      rows: grid.dropFirst().map { row in Row(row.map { $0.isEmpty ? .empty : .text($0) }) })
  }

  static func text(_ value: XLSXValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let digits): digits
    case .date(let day, _): day.iso
    default: ""
    }
  }
}

/// Where a trip lies.
struct TripPath { var path: String }
