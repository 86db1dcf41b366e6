package import TripCosting
package import TripModel

/// Answers to what had to be looked up, as a table that was filled in has them, or every cell that cannot be taken.
package struct LookupImport: Sendable {
  /// One answer, ready to be a line of `lookups.csv`.
  package struct Answered: Sendable {
    package var lookup: Lookup
    package var place: String
  }

  package private(set) var answered: [Answered] = []
  package private(set) var refusals: [ImportRefusal] = []
  /// Rows that nobody has answered yet.
  package private(set) var open = 0
  private let table: ImportTable
  private let trip: Trip
  private let mapping: ImportMapping<LookupColumn>
  private let nameColumn: Int?
  private let by: String
  private let on: Day?

  /// Nil where the table is none of questions.
  ///
  /// - Parameters:
  ///   - by: Who looked, where a row does not say.
  ///   - on: When, where a row does not say.
  package init?(_ table: ImportTable, _ trip: Trip, by: String?, on: Day?) {
    guard let mapping = ImportMapping<LookupColumn>(table, confirmed: [:]),
      [LookupColumn.application, .question, .answer].allSatisfy(mapping.columns.values.contains)
    else { return nil }
    (self.table, self.trip, self.mapping, self.by, self.on) = (table, trip, mapping, by ?? "", on)
    refusals = table.refusals
    let label = CompanyColumn.name.label
    nameColumn = table.rows[mapping.headerRow].cells.firstIndex {
      [label.en, label.zhHant, label.ja].contains($0.text)
    }
    for row in mapping.rows(of: table, &refusals) { read(row) }
  }

  private mutating func read(_ row: ImportRow) {
    guard !cell(.answer, row).text.isEmpty else {
      open += 1
      return
    }
    let count = refusals.count
    let application = application(row)
    let requirement = word(.question, row, LookupWords.questions.map { $0.1[1] }, LookupWords.requirement)
    let answer = requirement.flatMap { requirement in
      word(.answer, row, LookupWords.choices(requirement)) {
        LookupWords.answer($0, to: requirement)
      }
    }
    let day = day(row)
    let (by, source) = (filled(.by, row, by), filled(.source, row, ""))
    guard refusals.count == count, let application, let requirement, let answer, let day else { return }
    let earlier = answered.first { $0.lookup.application == application && $0.lookup.requirement == requirement }
    if let earlier {
      guard earlier.lookup.answer != answer else { return }
      let _: Lookup? = refuse(.answer, row, .otherAnswer(earlier.place))
      return
    }
    answered.append(
      Answered(
        lookup: Lookup(
          origin: .none, application: application, requirement: requirement, answer: answer, on: day, by: by,
          source: source, letter: cell(.letter, row).text, note: cell(.note, row).text),
        place: mapping.place(of: .answer, in: row).words(in: table.name)))
  }

  // MARK: - Cells

  private func cell(_ column: LookupColumn, _ row: ImportRow) -> ImportCell {
    mapping.columns.first { $0.value == column }.map { row.cell($0.key) } ?? ImportCell(text: "", place: row.place)
  }

  /// The name beside the number must be that company's: rows may have been moved.
  private mutating func application(_ row: ImportRow) -> Int? {
    let id = HalfWidth.fold(cell(.application, row).text)
    guard let number = trip.applications.firstIndex(where: { $0.id == id }) else {
      return refuse(
        .application, row, .unknownApplication(Suggestion.closest(to: id, among: trip.applications.map(\.id))))
    }
    guard let nameColumn, case let name = row.cell(nameColumn).text, !name.isEmpty else { return number }
    let company = trip.applications[number].company
    guard [company.name, company.nameEn].contains(name) else {
      return refuse(.application, row, .otherCompany(name))
    }
    return number
  }

  private mutating func word<Value>(
    _ column: LookupColumn, _ row: ImportRow, _ words: [String], _ read: (String) -> Value?
  ) -> Value? {
    if let value = read(cell(column, row).text) { return value }
    return refuse(column, row, .unknownWord(words.map(Sentence.init(verbatim:))))
  }

  private mutating func day(_ row: ImportRow) -> Day? {
    let cell = cell(.on, row)
    guard !cell.text.isEmpty else { return on ?? refuse(.on, row, .leftEmpty) }
    switch ImportValue.date(cell, mapping.rocColumns.contains(.on) || DateText.isRecentROC(cell.text)) {
    case .success(let text): return Day(iso: text)
    case .failure(let refused): return refuse(.on, row, refused.reason)
    }
  }

  private mutating func filled(_ column: LookupColumn, _ row: ImportRow, _ otherwise: String) -> String {
    let text = cell(column, row).text
    if text.isEmpty, otherwise.isEmpty { return refuse(column, row, .leftEmpty) ?? "" }
    return text.isEmpty ? otherwise : text
  }

  private mutating func refuse<Nothing>(
    _ column: LookupColumn, _ row: ImportRow, _ reason: ImportRefusal.Reason
  ) -> Nothing? {
    refusals.append(
      ImportRefusal(
        table: table.name, row: row.number, place: mapping.place(of: column, in: row), column: column.rawValue,
        label: column.label, value: cell(column, row).text, reason: reason))
    return nil
  }
}
