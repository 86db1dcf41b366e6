package import TripModel

/// Works out what a table of people changes in `delegates.csv`.
package struct DelegateImport: Sendable {
  let trip: Trip
  private let roster: RosterTable<DelegateColumn>
  private let answers: ImportAnswers

  package init(_ trip: Trip, _ roster: RosterTable<DelegateColumn>, _ answers: ImportAnswers) {
    self.trip = trip
    self.roster = roster
    self.answers = answers
  }

  /// Nil where the table is none of people.
  package func plan(_ sent: ImportTable) -> ImportPlan<DelegateColumn>? {
    let (table, headers) = FullNameColumn.parted(sent, confirmed: answers.headers)
    guard let mapping = ImportMapping<DelegateColumn>(table, confirmed: headers),
      mapping.columns.values.contains(.name) || mapping.columns.values.contains(.surname)
    else { return nil }
    var plan = ImportPlan(mapping: mapping)
    plan.refusals = table.refusals
    guard !lacksNames(table, mapping) else {
      let header = table.rows[mapping.headerRow]
      plan.refusals.append(rowRefusal(header, table.name, "", .noNameColumn))
      return plan
    }
    plan.namesCompanies = table.kind == .list && !companies(table, mapping).isEmpty
    plan.company = answers.company.flatMap { names(others: $0, table, mapping) ? nil : $0 }
    let (finder, absence) = (DelegateFinder(roster), AbsenceMark(table, mapping))
    var taken: [Int: Int] = [:]
    for row in mapping.rows(of: table, &plan.refusals) {
      if let absent = absence.found(in: row), !answers.new.contains(row.number), answers.same[row.number] == nil {
        plan.doubts.append(
          ImportDoubt(
            table: table.name, row: row.number, place: row.place, who: absent.who, lines: [],
            reason: .absent(absent.words)))
        continue
      }
      guard let values = values(row, table, finder, &plan), let finding = finding(row, values, finder) else {
        continue
      }
      settle(finding, row, values, table, finder, &taken, &plan)
    }
    return plan
  }

  /// Half a name at most, or a column that may well be the name and is not read.
  private func lacksNames(_ table: ImportTable, _ mapping: ImportMapping<DelegateColumn>) -> Bool {
    let columns = Set(mapping.columns.values)
    guard table.kind == .list, !columns.contains(.name) else { return false }
    let names: Set = ["中文", "漢字", "名字", "中文名", "中文名字"]
    return !columns.contains(.givenName)
      || mapping.open.contains { $0.guess == .name || names.contains(HeaderText($0.header).bare) }
  }

  func rowRefusal(
    _ row: ImportRow, _ table: String, _ value: String, _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(
      table: table, row: row.number, place: row.place, column: DelegateColumn.name.rawValue,
      label: DelegateColumn.name.label, value: value, reason: reason)
  }

  func refusal(
    _ refused: ImportValue.Refused, _ cell: ImportCell, _ column: DelegateColumn, _ row: Int,
    _ table: ImportTable
  ) -> ImportRefusal {
    var refusal = ImportRefusal(
      table: table.name, row: row, place: cell.place, column: column.rawValue, label: column.label,
      value: ImportRefusal.shown(cell.text, column), reason: refused.reason, isSaved: table.isSaved)
    refusal.isForm = table.kind != .list
    return refusal
  }

  /// What a person has said goes before what we find.
  private func finding(
    _ row: ImportRow, _ values: [DelegateColumn: String], _ finder: DelegateFinder
  ) -> DelegateFinder.Finding? {
    if answers.new.contains(row.number) { return .new }
    if let line = answers.same[row.number] { return roster.lines.firstIndex(of: line).map { .known($0) } }
    return finder.find(values)
  }

  private func settle(
    _ finding: DelegateFinder.Finding, _ row: ImportRow, _ values: [DelegateColumn: String],
    _ table: ImportTable, _ finder: DelegateFinder, _ taken: inout [Int: Int], _ plan: inout ImportPlan<DelegateColumn>
  ) {
    let who = values[.name] ?? [values[.surname], values[.givenName]].compactMap(\.self).joined(separator: ", ")
    switch finding {
    case .new:
      if let other = plan.additions.first(where: { isSamePerson(values, $0.values) }),
        !answers.new.contains(row.number)
      {
        plan.doubts.append(
          ImportDoubt(
            table: table.name, row: row.number, place: row.place, who: who, lines: [], reason: .twice(other.sourceRow)))
        return
      }
      plan.additions.append(.init(sourceRow: row.number, values: values.filter { !$0.value.isEmpty }, who: who))
    case .doubt(let reason, let rows):
      plan.doubts.append(
        ImportDoubt(
          table: table.name, row: row.number, place: row.place, who: who, lines: rows.map { roster.lines[$0] },
          reason: reason))
    case .known(let known):
      if let other = taken[known], answers.same[row.number] == nil {
        plan.doubts.append(
          ImportDoubt(
            table: table.name, row: row.number, place: row.place, who: who, lines: [roster.lines[known]],
            reason: .twice(other)))
        return
      }
      taken[known] = row.number
      compare(values, of: row, in: table, with: known, who: finder.who(known), &plan)
    }
  }

  /// The same passport, or the same name in one company with nothing to tell two people apart.
  private func isSamePerson(_ one: [DelegateColumn: String], _ other: [DelegateColumn: String]) -> Bool {
    let numbers = [one, other].map { $0[.passportNumber, default: ""] }
    if numbers.allSatisfy({ !$0.isEmpty }) { return numbers[0] == numbers[1] }
    guard one[.company] == other[.company] else { return false }
    return [.name, .surname, .givenName, .birthDate].allSatisfy { one[$0] == other[$0] }
  }

  /// An empty cell says nothing, so it never takes a value away.
  private func compare(
    _ values: [DelegateColumn: String], of sent: ImportRow, in table: ImportTable, with row: Int, who: String,
    _ plan: inout ImportPlan<DelegateColumn>
  ) {
    let before = plan.changes.count
    for column in DelegateColumn.allCases {
      let old = roster.text(column, row: row)
      guard let new = values[column], !isSame(new, old, column) else { continue }
      let place = plan.mapping.place(of: column, in: sent)
      guard
        table.kind != .list || !isSameName(new, old, column)
          || answers.taken[sent.number]?.contains(column.rawValue) ?? false
      else {
        plan.remarks.append(
          ImportRemark(
            table: table.name, place: place,
            reason: .sameLetters(new, kept: old, key: column.rawValue, row: sent.number)))
        continue
      }
      plan.changes.append(
        .init(
          row: row, line: roster.lines[row], column: column, old: old, new: new, table: table.name,
          sourceRow: sent.number, place: place, who: who))
    }
    if plan.changes.count == before { plan.unchanged += 1 }
  }

  /// A reservation system writes CHIHMING for CHIH-MING: the passport's own spelling is worth more. A
  /// form is filled in from the passport, so what it says is taken.
  private func isSameName(_ new: String, _ old: String, _ column: DelegateColumn) -> Bool {
    [.surname, .givenName].contains(column) && NameLetters.areSame(new, old)
  }

  /// The same value in another writing is no change: 115/07/13 in a column of ROC years, 男 for M.
  private func isSame(_ new: String, _ old: String, _ column: DelegateColumn) -> Bool {
    if new == old { return true }
    guard !old.isEmpty else { return false }
    for isROC in [false, true] {
      let cell = ImportCell(text: old)
      if case .success(let text) = ImportValue.delegate(cell, column, isROC: isROC, trip), text == new { return true }
    }
    return false
  }
}
