import TripCosting
import TripModel

/// Reads `waivers.csv`.
struct WaiversReader {
  let notebook: Notebook

  func read(_ file: TextFile) -> [Waiver] {
    guard var table = TableReader<WaiverColumn>(file, notebook: notebook) else { return [] }
    table.require([.rule, .by, .on, .reason])
    var waivers: [Waiver] = []
    var record = CSVRecord()
    while let origin = table.next(into: &record) {
      let cells = RowCells(reader: table.reader, record: record, origin: origin, notebook: notebook)
      waivers.append(waiver(cells, table))
    }
    return waivers
  }

  /// Who, when and why are what make it a waiver; a missing one is reported.
  private func waiver(_ cells: RowCells, _ table: TableReader<WaiverColumn>) -> Waiver {
    for column in [WaiverColumn.rule, .by, .on, .reason]
    where table.position(column) != nil && cells.text(table.position(column)).isEmpty {
      notebook.report(.emptyCell(column.rawValue), at: cells.origin, field: column.field)
    }
    return Waiver(
      origin: cells.origin, rule: cells.text(table.position(.rule)), subject: cells.text(table.position(.company)),
      by: cells.text(table.position(.by)),
      on: cells.day(table.position(.on), isROC: table.isROC(.on), WaiverColumn.on),
      until: cells.day(table.position(.until), isROC: table.isROC(.until), WaiverColumn.until),
      reason: cells.text(table.position(.reason)))
  }
}
