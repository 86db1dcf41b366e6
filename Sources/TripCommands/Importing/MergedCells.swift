import TripFormats
import TripReading

/// Cells that a spreadsheet shows as one over several rows: what stands in the topmost holds for all.
///
/// Only downwards: a title over many columns is the name of none of them.
enum MergedCells {
  static func filled(_ table: ImportTable, _ merges: [CellRange]) -> ImportTable {
    var table = table
    // Spreadsheets let no two of them overlap; where a file does, the upper one counts, so that no row is walked twice.
    for (_, ranges) in Dictionary(grouping: merges, by: { $0.first.column }) {
      var end = 0
      for range in ranges.sorted(by: { $0.first.row < $1.first.row }) where range.first.row > end {
        end = range.last.row
        if range.last.row > range.first.row { fill(range, &table) }
      }
    }
    return table
  }

  private static func fill(_ range: CellRange, _ table: inout ImportTable) {
    let column = range.first.column - 1
    let rows = range.first.row...range.last.row
    var index = table.rows.firstPlace { $0.number >= rows.lowerBound }
    guard table.rows.indices.contains(index), table.rows[index].number == rows.lowerBound,
      table.rows[index].cells.indices.contains(column)
    else { return }
    let top = table.rows[index].cells[column]
    index += 1
    while index < table.rows.count, rows.contains(table.rows[index].number) {
      // A row with nothing else in it stays empty; one that ends before lies in no list so wide.
      if !table.rows[index].isEmpty, table.rows[index].cells.indices.contains(column),
        table.rows[index].cells[column].text.isEmpty
      {
        table.rows[index].cells[column].text = top.text
        table.rows[index].cells[column].kind = top.kind
      }
      index += 1
    }
  }
}
