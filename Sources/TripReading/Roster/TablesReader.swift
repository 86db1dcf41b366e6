import TripCosting
import TripModel

/// Reads `tables.csv`.
struct TablesReader {
  let notebook: Notebook
  let trip: Trip
  private let codes: PartyCodes

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    codes = PartyCodes(trip.companies)
  }

  /// One seat a person; a row without a name seats all of the company.
  func read(_ file: TextFile) -> [TableSeat] {
    guard var table = TableReader<TableColumn>(file, notebook: notebook) else { return [] }
    table.require([.date, .meal, .table, .company])
    let groups = trip.delegatesByCompany
    var seats: [TableSeat] = []
    while let cells = table.nextCells() {
      func text(_ column: TableColumn) -> String { cells.text(table.position(column)) }
      table.require([TableColumn.date, .meal, .table, .company], in: cells)
      let day = cells.day(table.position(.date), isROC: table.isROC(.date), TableColumn.date)
      let meal = meal(text(.meal), cells)
      let people = people(text(.company), text(.name), groups, cells)
      guard let day, let meal, !text(.table).isEmpty else { continue }
      seats += people.map { TableSeat(origin: cells.origin, day: day, meal: meal, table: text(.table), delegate: $0) }
    }
    return seats
  }

  private func meal(_ word: String, _ cells: RowCells) -> Meal? {
    guard !word.isEmpty else { return nil }
    if let meal = Meal.allCases.first(where: { [$0.rawValue, $0.name.zhHant, $0.name.ja].contains(word.lowercased()) })
    {
      return meal
    }
    let allowed = Meal.allCases.map(\.rawValue)
    notebook.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), at: cells.origin,
      field: TableColumn.meal.field)
    return nil
  }

  private func people(_ code: String, _ name: String, _ groups: [[Int]], _ cells: RowCells) -> [Int] {
    guard !code.isEmpty, let company = codes.company(code, cells, TableColumn.company) else { return [] }
    guard !name.isEmpty else { return groups[company] }
    if let found = groups[company].first(where: { trip.delegates[$0].isCalled(name) }) { return [found] }
    // Who has left keeps the row: the seat is free.
    if !trip.withdrawals.contains(where: { $0.company == company }) {
      notebook.report(.notOnRoster(name, company: code), at: cells.origin, field: TableColumn.name.field)
    }
    return []
  }
}
