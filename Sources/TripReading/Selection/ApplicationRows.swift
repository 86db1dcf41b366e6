import TripCosting
import TripModel

/// The rows of `applications.csv` as applications.
struct ApplicationRows {
  private(set) var table: TableReader<ApplicationColumn>
  private let call: Call?
  private let years: [Int]

  /// Years that the call names, else those that the table has columns for.
  init(table: TableReader<ApplicationColumn>, call: Call?) {
    self.table = table
    self.call = call
    let named = call?.years ?? []
    years =
      named.isEmpty
      ? ApplicationColumn.years.filter { year in
        ApplicationColumn.Figure.allCases.contains { table.position(.figure($0, year: year)) != nil }
      } : named
  }

  mutating func next() -> Application? {
    guard let cells = table.nextCells() else { return nil }
    return ApplicationRow(cells: cells, table: table, call: call, years: years).application
  }

  /// A column that is missing altogether has been told once, not for every row.
  func requireFilled(_ answer: ApplicationColumn.Answer, _ text: String, at origin: Origin) {
    guard text.isEmpty, table.position(.answer(answer)) != nil else { return }
    table.notebook.report(
      .emptyCell(ApplicationColumn.answer(answer).told), at: origin, field: ApplicationColumn.answer(answer).field)
  }
}
