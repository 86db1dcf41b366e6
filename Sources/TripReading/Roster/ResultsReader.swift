import TripCosting
import TripModel

/// Reads `results.csv`.
struct ResultsReader {
  let notebook: Notebook
  let trip: Trip
  private let bookings: Bookings

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    bookings = Bookings(trip, notebook: notebook)
  }

  func read(_ file: TextFile) -> [MeetingResult] {
    guard var table = TableReader<ResultColumn>(file, notebook: notebook) else { return [] }
    table.require([.company])
    var results: [MeetingResult] = []
    var record = CSVRecord()
    while let origin = table.next(into: &record) {
      let cells = RowCells(reader: table.reader, record: record, origin: origin, notebook: notebook)
      if let result = result(cells, table) { results.append(result) }
    }
    return results
  }

  /// Read to the end before it is left out, so that everything wrong with it is told at once.
  private func result(_ cells: RowCells, _ table: TableReader<ResultColumn>) -> MeetingResult? {
    func text(_ column: ResultColumn) -> String { cells.text(table.position(column)) }
    var result = MeetingResult(origin: cells.origin, company: 0)
    let company = company(text(.company), cells, hasColumn: table.position(.company) != nil)
    let session = text(.session)
    result.session = session.isEmpty ? nil : bookings.session(session, cells, ResultColumn.session)
    result.host = host(text(.host), cells)
    result.partner = result.host == nil ? text(.partner) : ""
    if text(.host).isEmpty, result.partner.isEmpty {
      notebook.report(.emptyCell(ResultColumn.host.rawValue), at: cells.origin, field: ResultColumn.host.field)
    }
    result.start = clock(text(.from), cells)
    result.wasHeld = choice(text(.held), .truth, .held, cells)
    result.outcome = choice(text(.outcome), .outcome, .outcome, cells)
    result.isDone = choice(text(.done), .truth, .done, cells) ?? false
    result.amount = amount(text(.amount), text(.currency), cells)
    result.nextBy = cells.day(table.position(.nextBy), isROC: table.isROC(.nextBy), ResultColumn.nextBy)
    (result.person, result.purpose, result.next, result.note) = (
      text(.person), text(.purpose), text(.next), text(.note)
    )
    guard let company, result.host != nil || !result.partner.isEmpty else { return nil }
    result.company = company
    return result
  }

  private func company(_ code: String, _ cells: RowCells, hasColumn: Bool) -> Int? {
    if let number = trip.companies.firstIndex(where: { $0.id == code }) { return number }
    guard hasColumn else { return nil }
    if code.isEmpty {
      notebook.report(.emptyCell(ResultColumn.company.rawValue), at: cells.origin, field: ResultColumn.company.field)
    } else {
      let closest = Suggestion.closest(to: code, among: trip.companies.map(\.id))
      notebook.report(.unknownCompany(code, closest: closest), at: cells.origin, field: ResultColumn.company.field)
    }
    return nil
  }

  private func host(_ code: String, _ cells: RowCells) -> Int? {
    if let number = trip.hosts.firstIndex(where: { $0.id == code }) { return number }
    guard !code.isEmpty else { return nil }
    let closest = Suggestion.closest(to: code, among: trip.hosts.map(\.id))
    notebook.report(.unknownHost(code, closest: closest), at: cells.origin, field: ResultColumn.host.field)
    return nil
  }

  private func clock(_ text: String, _ cells: RowCells) -> Int? {
    guard !text.isEmpty else { return nil }
    if let minute = ClockText.read(text) { return minute }
    notebook.report(.clockUnreadable(text), at: cells.origin, field: ResultColumn.from.field)
    return nil
  }

  private func choice<Value>(
    _ word: String, _ words: RosterWords<Value>, _ column: ResultColumn, _ cells: RowCells
  ) -> Value? {
    guard !word.isEmpty else { return nil }
    if let value = words.value(word) { return value }
    let closest = Suggestion.closest(to: word, among: words.shown)
    notebook.report(
      .unknownChoice(word, allowed: words.shown, closest: closest), at: cells.origin, field: column.field)
    return nil
  }

  /// The currency stands in a column of its own, or before the figure.
  private func amount(_ text: String, _ currency: String, _ cells: RowCells) -> Money? {
    guard !text.isEmpty else { return nil }
    return cells.exact(currency.isEmpty ? text : "\(currency) \(text)", ResultColumn.amount)
  }
}
