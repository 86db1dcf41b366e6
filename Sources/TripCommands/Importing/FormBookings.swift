import TripDocuments
import TripModel
import TripReading

/// What a company answered on its form's sheet of interpreters and options: a code and yes or no in each row.
struct FormBookings {
  var rows: [(code: ImportCell, answer: ImportCell)] = []

  /// The company's part goes into its row, a person's option to the people of the form.
  func applied(to tables: [ImportTable], _ trip: Trip) -> (tables: [ImportTable], remarks: [Sentence]) {
    guard let company = tables.firstIndex(where: { $0.kind == .company }), !rows.isEmpty else { return (tables, []) }
    var tables = tables
    tables[company].refusals += refusals(trip, tables[company].name)
    let sessions = trip.sessions.filter(\.offersInterpreter).compactMap(\.id)
    for (column, ids) in [(CompanyColumn.interpreters, sessions), (.options, ids(trip, .company))] {
      guard var cell = cell(ids) else { continue }
      if column == .interpreters { cell = cell.keeping(calledOff(tables[company], trip)) }
      tables[company].rows[0].cells.append(ImportCell(text: column.rawValue))
      tables[company].rows[1].cells.append(cell)
    }
    var remarks: [Sentence] = []
    for people in tables.indices where tables[people].kind == .people {
      remarks += applyOptions(ids(trip, .person), to: &tables[people])
    }
    return (tables, remarks)
  }

  /// What the company's row holds of sessions that were called off, which no form offers.
  private func calledOff(_ table: ImportTable, _ trip: Trip) -> [String] {
    let codes = Set(table.rows.flatMap { $0.cells.map(\.text) })
    return trip.companies.first { codes.contains($0.id) }?.interpretersCalledOff ?? []
  }

  private func ids(_ trip: Trip, _ scope: OptionOffer.Scope) -> [String] {
    trip.options.filter { $0.scope == scope }.map(\.id)
  }

  /// What is wanted of these; nil where none of them is answered.
  private func cell(_ ids: [String]) -> ImportCell? {
    let answered = rows.filter { ids.contains($0.code.text) && wanted($0.answer) != nil }
    guard let first = answered.first else { return nil }
    let text = answered.filter { wanted($0.answer) == true }.map(\.code.text).joined(separator: " ")
    return ImportCell(text: text, kind: text.isEmpty ? .cleared : .text, place: first.answer.place)
  }

  private func wanted(_ answer: ImportCell) -> Bool? { RosterWords.truth.value(answer.text) }

  /// Codes that the trip does not know, where something was answered, and answers that are neither yes nor no.
  private func refusals(_ trip: Trip, _ table: String) -> [ImportRefusal] {
    let known = trip.sessions.filter(\.offersInterpreter).compactMap(\.id) + trip.options.map(\.id)
    return rows.filter { !$0.answer.text.isEmpty }.compactMap { code, answer in
      let isKnown = known.contains(code.text)
      guard !isKnown || wanted(answer) == nil else { return nil }
      return ImportRefusal(
        table: table, row: 0, place: isKnown ? answer.place : code.place, column: CompanyColumn.options.rawValue,
        label: isKnown ? FormWords.wanted : FormWords.code, value: isKnown ? answer.text : code.text,
        reason: isKnown ? .unknownWord(RosterWords.truth.offered) : .unknownOption(known))
    }
  }
}

// MARK: - Options of a person

extension FormBookings {
  /// Yes is for everybody of the form, unless the rows of people say for whom; no to all of them takes them back.
  private func applyOptions(_ ids: [String], to people: inout ImportTable) -> [Sentence] {
    guard let cell = cell(ids), let mapping = ImportMapping<DelegateColumn>(people, confirmed: [:]) else { return [] }
    let header = mapping.headerRow
    let names = mapping.columns.filter { [.name, .surname].contains($0.value) }.keys
    let persons = people.rows.indices.filter { row in
      row > header && names.contains { !people.rows[row].cell($0).text.isEmpty }
    }
    let column = mapping.columns.first { $0.value == .options }?.key ?? people.addColumn(.options, header)
    let written = persons.map { people.rows[$0].cell(column).text.split { " ,;、|\n".contains($0) }.map(String.init) }
    let isNamed = { (id: String) in written.contains { $0.contains(id) } }
    let forAll = cell.text.split(separator: " ").map(String.init).filter { !isNamed($0) }
    let isAllDeclined = ids.allSatisfy { id in rows.contains { $0.code.text == id && wanted($0.answer) == false } }
    for (row, own) in zip(persons, written) where !forAll.isEmpty || (own.isEmpty && isAllDeclined) {
      let text = (own + forAll).joined(separator: " ")
      let changed = ImportCell(text: text, kind: text.isEmpty ? .cleared : .text, place: cell.place)
      people.set(changed, row, column)
    }
    let declined = rows.filter { wanted($0.answer) == false }.map(\.code.text).filter(isNamed)
    return forAll.map { ImportWords.forEverybody($0, persons.count) } + declined.map(ImportWords.personCounts)
  }
}

extension ImportCell {
  fileprivate func keeping(_ words: [String]) -> ImportCell {
    guard !words.isEmpty else { return self }
    var cell = self
    cell.text = ([text] + words).filter { !$0.isEmpty }.joined(separator: " ")
    cell.kind = .text
    return cell
  }
}

extension ImportTable {
  /// The place of a new column on the right.
  fileprivate mutating func addColumn(_ column: DelegateColumn, _ header: Int) -> Int {
    let width = rows.map(\.cells.count).max() ?? 0
    set(ImportCell(text: column.rawValue), header, width)
    return width
  }

  fileprivate mutating func set(_ cell: ImportCell, _ row: Int, _ column: Int) {
    while rows[row].cells.count <= column { rows[row].cells.append(ImportCell(text: "")) }
    rows[row].cells[column] = cell
  }
}
