import TripCosting
import TripModel

/// Reads `results.csv`.
struct ResultsReader {
  let notebook: Notebook
  let trip: Trip
  private let bookings: Bookings
  private let codes: PartyCodes

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    bookings = Bookings(trip, notebook: notebook)
    codes = PartyCodes(trip)
  }

  func read(_ file: TextFile) -> [MeetingResult] {
    guard var table = TableReader<ResultColumn>(file, notebook: notebook) else { return [] }
    table.require([.company])
    var results: [MeetingResult] = []
    while let cells = table.nextCells() {
      if let result = result(cells, table) { results.append(result) }
    }
    return results
  }

  /// Read to the end before it is left out, so that everything wrong with it is told at once.
  private func result(_ cells: RowCells, _ table: TableReader<ResultColumn>) -> MeetingResult? {
    func text(_ column: ResultColumn) -> String { cells.text(table.position(column)) }
    var result = MeetingResult(origin: cells.origin, company: 0)
    if table.position(.company) != nil, text(.company).isEmpty {
      notebook.report(.emptyCell(ResultColumn.company.told), at: cells.origin, field: ResultColumn.company.field)
    }
    let company = codes.company(text(.company), cells, ResultColumn.company)
    let session = text(.session)
    result.session = session.isEmpty ? nil : bookings.session(session, cells, ResultColumn.session)
    result.host = codes.host(text(.host), cells, ResultColumn.host)
    result.partner = result.host == nil ? text(.partner) : ""
    if text(.host).isEmpty, result.partner.isEmpty {
      notebook.report(.emptyCell(ResultColumn.host.told), at: cells.origin, field: ResultColumn.host.field)
    }
    result.start = cells.clock(text(.from), ResultColumn.from)
    result.wasHeld = cells.choice(text(.held), .truth, ResultColumn.held)
    result.outcome = cells.choice(text(.outcome), .outcome, ResultColumn.outcome)
    result.isDone = cells.choice(text(.done), .truth, ResultColumn.done) ?? false
    result.amount = amount(text(.amount), text(.currency), cells)
    result.nextBy = cells.day(table.position(.nextBy), isROC: table.isROC(.nextBy), ResultColumn.nextBy)
    (result.person, result.purpose, result.next, result.note) = (
      text(.person), text(.purpose), text(.next), text(.note)
    )
    guard let company, result.host != nil || !result.partner.isEmpty, session.isEmpty || !bookings.isOff(session) else {
      return nil
    }
    result.company = company
    return result
  }

  /// The currency stands in a column of its own, or before the figure.
  private func amount(_ text: String, _ currency: String, _ cells: RowCells) -> Money? {
    guard !text.isEmpty else { return nil }
    return cells.exact(currency.isEmpty ? text : "\(currency) \(text)", ResultColumn.amount)
  }
}
