import TripCosting
import TripFormats
import TripModel

/// The leave-by table of a payment notice: one row a step.
struct LeavingSheet {
  let table: LeavingTable
  let parts: PaperParts

  func section() throws(CostingError) -> HTML {
    """
    <section class="leaving">
    <h2>\(parts.text(Words.leaving))</h2>
    \(HTMLWriter.table(try sheet()))
    \(parts.paragraph(table.notes.map(parts.text).joined(separator: parts.language == .en ? " " : "")))</section>

    """
  }

  func sheet() throws(CostingError) -> Sheet {
    let text = LeavingText(parts.language, departure: table.ladder.departure)
    let isLeast = table.withdrawal.isLeast
    var rows: [Row] = []
    for row in table.rows {
      let cells = [
        text.span(after: row.after, until: row.until), text.share(row.step.keeps),
        try LeavingTable.kept(row.costs, isLeast: isLeast, parts.language),
        LeavingTable.returned(row.costs, isLeast: isLeast, parts.language),
      ]
      rows.append(Row(cells.map(Cell.words)))
    }
    let titles = [Words.noticeArrives, Words.share, Words.kept(table.withdrawal), Words.givenBack(table.withdrawal)]
    let looks: [Column.Look] = [.short, .figure, .figure, .figure]
    return Sheet(
      name: parts.text(Words.leaving), columns: zip(titles, looks).map { Column(parts.text($0), look: $1) }, rows: rows)
  }
}
