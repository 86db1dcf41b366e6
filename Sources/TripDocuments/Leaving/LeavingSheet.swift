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
    \(parts.paragraph(remarks.map(parts.text).joined(separator: parts.language == .en ? " " : "")))</section>

    """
  }

  func sheet() throws(CostingError) -> Sheet {
    let text = LeavingText(parts.language, departure: table.ladder.departure)
    var rows: [Row] = []
    for row in table.rows {
      let cells = [
        text.span(after: row.after, until: row.until), text.share(row.step.keeps),
        shown(try row.costs.map { cost throws(CostingError) in try cost.owed() }), shown(row.costs.map(\.returned)),
      ]
      rows.append(Row(cells.map(Cell.words)))
    }
    let titles = [Words.noticeArrives, Words.share, Words.kept(table.withdrawal), Words.givenBack]
    let looks: [Column.Look] = [.short, .figure, .figure, .figure]
    return Sheet(
      name: parts.text(Words.leaving), columns: zip(titles, looks).map { Column(parts.text($0), look: $1) }, rows: rows)
  }

  /// The part on request is left to a note below: there is no room for it in every row.
  private func shown(_ amounts: [Amount]) -> String {
    let texts = amounts.map { amount in
      guard amount.open > 0, amount.low > 0 else { return parts.text(amount) }
      return parts.text(Amount(currency: amount.currency, low: amount.low, high: nil))
    }
    return texts.joined(separator: " + ")
  }

  var remarks: [Sentence] {
    let open = table.rows.flatMap(\.costs).map(\.fee.open).max() ?? 0
    return (open > 0 ? [Words.openAdds(open)] : []) + table.notes
  }
}
