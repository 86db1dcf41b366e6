import TripCosting
import TripModel

/// Reads `interpreters.csv`.
struct InterpretersReader {
  let notebook: Notebook
  let trip: Trip
  private let bookings: Bookings

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    bookings = Bookings(trip, notebook: notebook)
  }

  func read(_ file: TextFile) -> [ConfirmedInterpreter] {
    guard var table = TableReader<InterpreterColumn>(file, notebook: notebook) else { return [] }
    table.require([.booking, .on, .by])
    var lines: [ConfirmedInterpreter] = []
    while let cells = table.nextCells() {
      if let line = line(cells, table) { lines.append(line) }
    }
    return lines
  }

  private func line(_ cells: RowCells, _ table: TableReader<InterpreterColumn>) -> ConfirmedInterpreter? {
    table.require([InterpreterColumn.booking, .on, .by], in: cells)
    let place = place(cells, table)
    let on = cells.day(table.position(.on), isROC: table.isROC(.on), InterpreterColumn.on)
    guard let place, let on else { return nil }
    var line = ConfirmedInterpreter(origin: cells.origin, place: place, on: on, by: cells.text(table.position(.by)))
    line.person = cells.text(table.position(.name))
    line.grade = cells.text(table.position(.grade))
    line.provider = provider(cells, table)
    func amount(_ column: InterpreterColumn) -> Amount? {
      cells.exact(cells.text(table.position(column)), column).map(Amount.exact)
    }
    (line.halfDay, line.fullDay) = (amount(.halfDay), amount(.fullDay))
    (line.step, line.travel) = (amount(.step), amount(.travel))
    line.paid = cells.exact(cells.text(table.position(.paid)), InterpreterColumn.paid)
    line.hours = hours(cells, table)
    line.kilometres = cells.count(table.position(.kilometres), InterpreterColumn.kilometres) ?? 0
    line.nights = cells.count(table.position(.nights), InterpreterColumn.nights) ?? 0
    return line
  }

  private func place(
    _ cells: RowCells, _ table: TableReader<InterpreterColumn>
  ) -> ConfirmedInterpreter.Place? {
    let word = cells.text(table.position(.booking))
    guard !word.isEmpty else { return nil }
    guard let booking = bookings.booking(word.lowercased()) else {
      guard !bookings.isOff(word) else { return nil }
      let allowed = trip.sessions.filter(\.offersInterpreter).compactMap(\.id)
      notebook.report(
        .unknownSession(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
        at: cells.origin, field: InterpreterColumn.booking.field)
      return nil
    }
    let code = cells.text(table.position(.company))
    let codes = trip.companies.map(\.id)
    guard code.isEmpty || codes.contains(code) else {
      notebook.report(
        .unknownCompany(code, closest: Suggestion.closest(to: code, among: codes)), at: cells.origin,
        field: InterpreterColumn.company.field)
      return nil
    }
    return ConfirmedInterpreter.Place(
      booking: booking, company: code,
      number: max(1, cells.count(table.position(.number), InterpreterColumn.number) ?? 1))
  }

  private func provider(_ cells: RowCells, _ table: TableReader<InterpreterColumn>) -> Int? {
    let word = cells.text(table.position(.provider))
    guard !word.isEmpty else { return nil }
    let providers = trip.interpreters?.providers ?? []
    if let number = providers.firstIndex(where: { $0.isNamed(word) }) { return number }
    let allowed = providers.map { $0.name.text(trip.language) }
    notebook.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
      at: cells.origin, field: InterpreterColumn.provider.field)
    return nil
  }

  private func hours(_ cells: RowCells, _ table: TableReader<InterpreterColumn>) -> Engagement? {
    let text = cells.text(table.position(.hours))
    guard !text.isEmpty else { return nil }
    if let hours = HoursText.read(text) { return hours }
    notebook.report(.hoursUnreadable(text), at: cells.origin, field: InterpreterColumn.hours.field)
    return nil
  }
}
