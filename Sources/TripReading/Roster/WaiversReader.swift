import TripCosting
import TripModel

/// Reads `waivers.csv`.
struct WaiversReader {
  let notebook: Notebook

  func read(_ file: TextFile) -> [Waiver] {
    guard var table = TableReader<WaiverColumn>(file, notebook: notebook) else { return [] }
    table.require([.rule, .by, .on, .reason])
    var waivers: [Waiver] = []
    while let cells = table.nextCells() {
      waivers.append(waiver(cells, table))
    }
    return waivers
  }

  /// Who, when and why are what make it a waiver; a missing one is reported.
  private func waiver(_ cells: RowCells, _ table: TableReader<WaiverColumn>) -> Waiver {
    table.require([WaiverColumn.rule, .by, .on, .reason], in: cells)
    return Waiver(
      origin: cells.origin, rule: cells.text(table.position(.rule)), subject: cells.text(table.position(.company)),
      by: cells.text(table.position(.by)),
      on: cells.day(table.position(.on), isROC: table.isROC(.on), WaiverColumn.on),
      until: cells.day(table.position(.until), isROC: table.isROC(.until), WaiverColumn.until),
      reason: cells.text(table.position(.reason)))
  }
}
