package import TripModel

/// Works out what a table of companies changes in `companies.csv`; a company is known by its code, number or name.
package struct CompanyImport: Sendable {
  private let trip: Trip
  private let roster: RosterTable<CompanyColumn>
  private let answers: ImportAnswers

  package init(_ trip: Trip, _ roster: RosterTable<CompanyColumn>, _ answers: ImportAnswers) {
    self.trip = trip
    self.roster = roster
    self.answers = answers
  }

  /// Nil where the table is none of companies.
  package func plan(_ table: ImportTable) -> ImportPlan<CompanyColumn>? {
    guard let mapping = ImportMapping<CompanyColumn>(table, confirmed: answers.headers),
      mapping.columns.values.contains(.company) || mapping.columns.values.contains(.ubn)
    else { return nil }
    var plan = ImportPlan(mapping: mapping)
    for row in table.rows.dropFirst(mapping.headerRow + 1) where !row.isEmpty {
      let values = values(row, table.name, &plan)
      guard !values.isEmpty else { continue }
      settle(row, values, table.name, &plan)
    }
    return plan
  }

  private func values(
    _ row: ImportRow, _ table: String, _ plan: inout ImportPlan<CompanyColumn>
  ) -> [CompanyColumn: String] {
    var values: [CompanyColumn: String] = [:]
    for (index, column) in plan.mapping.columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cell(index)
      switch ImportValue.company(cell, column, isROC: plan.mapping.rocColumns.contains(column), trip) {
      case .success(let text): if !text.isEmpty || cell.kind == .cleared { values[column] = text }
      case .failure(let refused):
        plan.refusals.append(
          ImportRefusal(
            table: table, row: row.number, place: cell.place, column: column.rawValue, label: column.label,
            value: ImportRefusal.shown(cell.text, column), reason: refused.reason))
      }
    }
    return values
  }

  private func settle(
    _ row: ImportRow, _ values: [CompanyColumn: String], _ table: String, _ plan: inout ImportPlan<CompanyColumn>
  ) {
    let found = rows(values)
    let who = values[.company] ?? values[.name] ?? ""
    guard found.count <= 1 else {
      plan.doubts.append(
        ImportDoubt(
          table: table, row: row.number, who: who, lines: found.map { roster.lines[$0] },
          reason: .several(found.count)))
      return
    }
    guard let known = found.first else {
      if values[.company] != nil, values[.name] != nil {
        plan.additions.append(.init(sourceRow: row.number, values: values, who: who))
      } else {
        plan.refusals.append(
          ImportRefusal(
            table: table, row: row.number, place: "\(row.number)", column: CompanyColumn.company.rawValue,
            label: CompanyColumn.company.label, value: who, reason: .unknownCompany))
      }
      return
    }
    compare(values, with: known, &plan)
  }

  private func rows(_ values: [CompanyColumn: String]) -> [Int] {
    if let code = values[.company] ?? answers.company {
      let found = roster.rows.indices.filter { roster.text(.company, row: $0).lowercased() == code.lowercased() }
      if !found.isEmpty { return found }
    }
    if let number = values[.ubn] {
      let found = roster.rows.indices.filter { roster.text(.ubn, row: $0) == number }
      if !found.isEmpty { return found }
    }
    return roster.rows.indices.filter { roster.text(.name, row: $0) == values[.name] }
  }

  private func compare(_ values: [CompanyColumn: String], with row: Int, _ plan: inout ImportPlan<CompanyColumn>) {
    let before = plan.changes.count
    for column in CompanyColumn.allCases {
      let old = roster.text(column, row: row)
      guard let sent = values[column] else { continue }
      let new = column == .interpreters ? ImportValue.keepingShares(sent, old) : sent
      guard new != old, !isSame(new, old, column) else { continue }
      plan.changes.append(
        .init(
          row: row, line: roster.lines[row], column: column, old: old, new: new,
          who: roster.text(.company, row: row)))
    }
    if plan.changes.count == before { plan.unchanged += 1 }
  }

  private func isSame(_ new: String, _ old: String, _ column: CompanyColumn) -> Bool {
    guard !old.isEmpty else { return false }
    return [false, true].contains { isROC in
      let cell = ImportCell(text: old, place: "")
      if case .success(let text) = ImportValue.company(cell, column, isROC: isROC, trip) { return text == new }
      return false
    }
  }
}
