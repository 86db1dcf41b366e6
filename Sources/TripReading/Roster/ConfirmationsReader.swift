import TripCosting
import TripModel

/// Reads `confirmations.csv`.
struct ConfirmationsReader {
  let notebook: Notebook
  let trip: Trip

  func read(_ file: TextFile) -> [Confirmation] {
    guard var table = TableReader<ConfirmationColumn>(file, notebook: notebook) else { return [] }
    table.require([.name, .price, .on, .by])
    var confirmations: [Confirmation] = []
    var record = CSVRecord()
    while let origin = table.next(into: &record) {
      let cells = RowCells(reader: table.reader, record: record, origin: origin, notebook: notebook)
      if let confirmation = confirmation(cells, table) { confirmations.append(confirmation) }
    }
    return confirmations
  }

  private func confirmation(_ cells: RowCells, _ table: TableReader<ConfirmationColumn>) -> Confirmation? {
    for column in [ConfirmationColumn.name, .price, .on, .by]
    where table.position(column) != nil && cells.text(table.position(column)).isEmpty {
      notebook.report(.emptyCell(column.rawValue), at: cells.origin, field: column.field)
    }
    let subject = subject(cells, table)
    let price = price(cells, cells.text(table.position(.price)))
    let on = cells.day(table.position(.on), isROC: table.isROC(.on), ConfirmationColumn.on)
    guard let subject, let price, let on else { return nil }
    return Confirmation(
      origin: cells.origin, subject: subject, price: price, on: on, by: cells.text(table.position(.by)))
  }

  private func subject(_ cells: RowCells, _ table: TableReader<ConfirmationColumn>) -> Confirmation.Subject? {
    let (code, name) = (cells.text(table.position(.company)), cells.text(table.position(.name)))
    let company = trip.companies.firstIndex { $0.id == code }
    if !code.isEmpty, company == nil {
      let closest = Suggestion.closest(to: code, among: trip.companies.map(\.id))
      notebook.report(
        .unknownCompany(code, closest: closest), at: cells.origin, field: ConfirmationColumn.company.field)
      return nil
    }
    guard !name.isEmpty else { return nil }
    if let fare = trip.fares.firstIndex(where: { $0.id == name }) { return .fare(fare, company: company) }
    if let person = person(name, company) { return .person(person) }
    let names = company.map { number in trip.delegates.filter { $0.company == number }.map(\.name) } ?? []
    let allowed = trip.fares.map(\.id) + names
    notebook.report(
      .unknownChoice(name, allowed: allowed, closest: Suggestion.closest(to: name, among: allowed)),
      at: cells.origin, field: ConfirmationColumn.name.field)
    return nil
  }

  /// By either name; without a company only a fare can be meant.
  private func person(_ name: String, _ company: Int?) -> Int? {
    guard let company else { return nil }
    return trip.delegates.firstIndex { $0.company == company && ($0.name == name || $0.latinName == name) }
  }

  /// A confirmed price is exact.
  private func price(_ cells: RowCells, _ text: String) -> Money? {
    guard !text.isEmpty else { return nil }
    if let amount = try? PriceText.read(text), amount.isExact { return Money(amount.low, amount.currency) }
    notebook.report(.amountNotExact(text), at: cells.origin, field: ConfirmationColumn.price.field)
    return nil
  }
}
