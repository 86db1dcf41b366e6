import TripCosting
import TripModel

/// Reads `confirmations.csv`.
struct ConfirmationsReader {
  let notebook: Notebook
  let trip: Trip
  private let items: [PricedItem]
  private let codes: PartyCodes

  init(notebook: Notebook, trip: Trip) {
    self.notebook = notebook
    self.trip = trip
    items = trip.pricedItems
    codes = PartyCodes(trip.companies)
  }

  func read(_ file: TextFile) -> [Confirmation] {
    guard var table = TableReader<ConfirmationColumn>(file, notebook: notebook) else { return [] }
    table.require([.price, .on, .by])
    var confirmations: [Confirmation] = []
    while let cells = table.nextCells() {
      if let confirmation = confirmation(cells, table) { confirmations.append(confirmation) }
    }
    return confirmations
  }

  private func confirmation(_ cells: RowCells, _ table: TableReader<ConfirmationColumn>) -> Confirmation? {
    table.require([ConfirmationColumn.price, .on, .by], in: cells)
    let (item, name) = (cells.text(table.position(.item)), cells.text(table.position(.name)))
    if item.isEmpty, name.isEmpty {
      notebook.report(
        .emptyCell(ConfirmationColumn.item.told), at: cells.origin, field: ConfirmationColumn.item.field)
    }
    let company = company(cells, table)
    let (subject, person) = (self.item(item, cells), self.person(name, company ?? nil, cells))
    let price = cells.exact(cells.text(table.position(.price)), ConfirmationColumn.price)
    let on = cells.day(table.position(.on), isROC: table.isROC(.on), ConfirmationColumn.on)
    guard let company, item.isEmpty == (subject == nil), name.isEmpty == (person == nil),
      subject != nil || person != nil,
      let price, let on
    else { return nil }
    return Confirmation(
      origin: cells.origin, item: subject, company: company, person: person, price: price, on: on,
      by: cells.text(table.position(.by)))
  }

  /// Nil where the code is unknown; the inner nil is for all companies.
  private func company(_ cells: RowCells, _ table: TableReader<ConfirmationColumn>) -> Int?? {
    let code = cells.text(table.position(.company))
    guard !code.isEmpty else { return .some(nil) }
    return codes.company(code, cells, ConfirmationColumn.company).map { .some($0) }
  }

  private func item(_ word: String, _ cells: RowCells) -> Confirmation.Item? {
    guard !word.isEmpty else { return nil }
    if let found = items.first(where: { $0.isMeant(by: word) }) { return found.item }
    report(word, items.map(\.word), .item, cells)
    return nil
  }

  /// By either name, among the people of the company.
  private func person(_ name: String, _ company: Int?, _ cells: RowCells) -> Int? {
    guard !name.isEmpty else { return nil }
    let people = trip.delegates.indices.filter { company != nil && trip.delegates[$0].company == company }
    if let person = people.first(where: { trip.delegates[$0].isNamed(name) }) { return person }
    guard notebook.unread.isDisjoint(with: Trip.rosterFiles) else { return nil }
    report(name, people.map { trip.delegates[$0].name }, .name, cells)
    return nil
  }

  private func report(_ word: String, _ allowed: [String], _ column: ConfirmationColumn, _ cells: RowCells) {
    notebook.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)),
      at: cells.origin, field: column.field)
  }
}
