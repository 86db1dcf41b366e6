import TripCosting
import TripModel

/// Reads `withdrawals.csv`.
struct WithdrawalsReader {
  let notebook: Notebook
  let trip: Trip
  private let codes: PartyCodes

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    codes = PartyCodes(trip.companies)
  }

  /// The lines in the order of the file, and the places on the roster of those who left.
  func read(_ file: TextFile) -> (lines: [NotedWithdrawal], people: [Int]) {
    guard var table = TableReader<WithdrawalColumn>(file, notebook: notebook) else { return ([], []) }
    table.require([.company, .on])
    var lines: [NotedWithdrawal] = []
    var gone: [Int] = []
    while let cells = table.nextCells() {
      guard let (line, people) = line(cells, table, gone, lines) else { continue }
      lines.append(line)
      gone += people.filter { !gone.contains($0) }
    }
    return (lines, gone)
  }

  private func line(
    _ cells: RowCells, _ table: TableReader<WithdrawalColumn>, _ gone: [Int], _ lines: [NotedWithdrawal]
  ) -> (NotedWithdrawal, [Int])? {
    table.require([WithdrawalColumn.company, .on], in: cells)
    let name = cells.text(table.position(.name))
    let day = cells.day(table.position(.on), isROC: table.isROC(.on), WithdrawalColumn.on)
    let due = cells.day(table.position(.due), isROC: table.isROC(.due), WithdrawalColumn.due)
    let clock = cells.text(table.position(.at))
    if !clock.isEmpty, ClockText.read(clock) == nil {
      notebook.report(.clockUnreadable(clock), at: cells.origin, field: WithdrawalColumn.at.field)
    }
    let word = cells.text(table.position(.charge))
    let charge = cells.exact(word, WithdrawalColumn.charge)
    let other = cells.text(table.position(.others))
    let others = cells.exact(other, WithdrawalColumn.others)
    let cash = cells.text(table.position(.interpreters))
    let interpreters = cells.exact(cash, WithdrawalColumn.interpreters)
    guard let company = company(cells, table), let day, word.isEmpty == (charge == nil),
      other.isEmpty == (others == nil), cash.isEmpty == (interpreters == nil),
      let people = people(
        name, company, cells, gone.filter { name.isEmpty || !isAgain(trip.delegates[$0], on: day, charge, lines) })
    else { return nil }
    var line = NotedWithdrawal(
      origin: cells.origin, company: company, people: people.map { trip.delegates[$0] }, isWhole: name.isEmpty, on: day,
      charge: charge, due: due, by: cells.text(table.position(.by)))
    (line.others, line.interpreters) = (others, interpreters)
    return (line, people)
  }

  private func company(_ cells: RowCells, _ table: TableReader<WithdrawalColumn>) -> Int? {
    let code = cells.text(table.position(.company))
    guard !code.isEmpty else { return nil }
    return codes.company(code, cells, WithdrawalColumn.company)
  }

  /// Whether a line tells what somebody who has left on that day is charged in another currency.
  private func isAgain(_ person: Delegate, on day: Day, _ charge: Money?, _ lines: [NotedWithdrawal]) -> Bool {
    let earlier = lines.filter { !$0.isWhole && $0.on == day && $0.people.first?.origin == person.origin }
    guard let charge, !earlier.isEmpty else { return false }
    return earlier.allSatisfy { $0.charge.map { $0.currency != charge.currency } ?? false }
  }

  /// One by either name, or all who are left; nil, and told, for a name that the company has not on the roster.
  private func people(_ name: String, _ company: Int, _ cells: RowCells, _ gone: [Int]) -> [Int]? {
    let all = trip.delegates.indices.filter { trip.delegates[$0].company == company && !gone.contains($0) }
    guard !name.isEmpty else { return all }
    if let person = all.first(where: { trip.delegates[$0].isNamed(name) }) { return [person] }
    notebook.report(
      .notOnRoster(name, company: trip.companies[company].id), at: cells.origin,
      field: WithdrawalColumn.name.field)
    return nil
  }
}
