import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// What leaving costs, step by step, on a terminal or for a program.
struct LeavingReport {
  let table: LeavingTable
  let settings: PaperSettings

  private var language: Language { settings.language }

  func lines() throws(CostingError) -> [String] {
    let text = LeavingText(language, departure: table.ladder.departure)
    var grid = TextTable(right: [1, 2, 3], indent: "  ")
    grid.add(
      [Words.noticeArrives, Words.share, Words.kept(table.withdrawal), Words.givenBack(table.withdrawal)].map {
        $0.text(language)
      })
    let isLeast = table.withdrawal.isLeast
    for row in table.rows {
      grid.add(
        text.span(after: row.after, until: row.until), text.share(row.step.keeps),
        try LeavingTable.kept(row.costs, isLeast: isLeast, language),
        LeavingTable.returned(row.costs, isLeast: isLeast, language))
    }
    return [Words.leaving.text(language)] + grid.lines + table.notes.map { "  " + $0.text(language) }
  }

  /// source, clause, payee, isAtLeast, departure, administrativeCosts, steps, notUnderLadder.
  func json() throws(CostingError) -> JSONValue {
    var steps: [JSONValue] = []
    for row in table.rows { steps.append(try LeavingJSON.value(row)) }
    return LeavingJSON.ladder(
      table.withdrawal, table.ladder, settings,
      ["steps": .array(steps), "notUnderLadder": .array(table.others.map { .string("\($0)") })])
  }
}
