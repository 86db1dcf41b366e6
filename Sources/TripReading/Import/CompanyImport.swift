package import TripModel

/// Works out what a table of companies changes in `companies.csv`; a company is known by its code, number or name.
package struct CompanyImport: Sendable {
  private let trip: Trip
  private let roster: RosterTable<CompanyColumn>
  private let answers: ImportAnswers
  private let newCode: String

  /// - Parameter newCode: for a company of a form that names none.
  package init(_ trip: Trip, _ roster: RosterTable<CompanyColumn>, _ answers: ImportAnswers, newCode: String) {
    self.trip = trip
    self.roster = roster
    self.answers = answers
    self.newCode = newCode
  }

  /// Nil where the table is none of companies.
  package func plan(_ table: ImportTable) -> ImportPlan<CompanyColumn>? {
    guard let mapping = ImportMapping<CompanyColumn>(table, confirmed: answers.headers),
      mapping.columns.values.contains(.company) || mapping.columns.values.contains(.ubn)
    else { return nil }
    var plan = ImportPlan(mapping: mapping)
    plan.refusals = table.refusals
    var said: [Int: Said] = [:]
    for row in mapping.rows(of: table, &plan.refusals) {
      if let sum = sum(row, table, mapping) {
        plan.remarks.append(ImportRemark(table: table.name, place: row.place, reason: .sum(sum)))
        continue
      }
      let values = values(row, table, &plan)
      guard !values.isEmpty else { continue }
      settle(row, values, table, &said, &plan)
    }
    return plan
  }

  /// A line of a list that adds up, or counts, the companies above it.
  private func sum(_ row: ImportRow, _ table: ImportTable, _ mapping: ImportMapping<CompanyColumn>) -> String? {
    guard table.kind == .list else { return nil }
    let names = [CompanyColumn.company, .name].compactMap(mapping.index(of:)).map { row.cell($0).text }
    if let word = names.first(where: ListMark.isSum) { return word }
    return names.allSatisfy(\.isEmpty) ? row.cells.map(\.text).first(where: ListMark.isSum) : nil
  }

  /// What rows of one table have said of a company of ours.
  private struct Said {
    var row: Int
    var who: String
    var values: [CompanyColumn: String] = [:]

    func contradicts(_ other: [CompanyColumn: String]) -> Bool {
      other.contains { column, value in column != .company && values[column].map { $0 != value } ?? false }
    }
  }

  private func values(
    _ row: ImportRow, _ table: ImportTable, _ plan: inout ImportPlan<CompanyColumn>
  ) -> [CompanyColumn: String] {
    var values: [CompanyColumn: String] = [:]
    for (index, column) in plan.mapping.columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cell(index)
      guard !Masking.isMasked(cell.text) else {
        plan.masked += 1
        continue
      }
      switch ImportValue.company(cell, column, isROC: plan.mapping.rocColumns.contains(column), trip) {
      case .success(let text): if !text.isEmpty || cell.kind == .cleared { values[column] = text }
      case .failure(let refused):
        plan.refusals.append(
          ImportRefusal(
            table: table.name, row: row.number, place: cell.place, column: column.rawValue, label: column.label,
            value: ImportRefusal.shown(cell.text, column), reason: refused.reason, isSaved: table.isSaved))
      }
    }
    return values
  }

  private func settle(
    _ row: ImportRow, _ values: [CompanyColumn: String], _ table: ImportTable, _ said: inout [Int: Said],
    _ plan: inout ImportPlan<CompanyColumn>
  ) {
    let found = rows(values)
    let who = values[.company] ?? values[.name] ?? ""
    guard found.count <= 1 else {
      plan.doubts.append(
        ImportDoubt(
          table: table.name, row: row.number, place: row.place, who: who, lines: found.map { roster.lines[$0] },
          reason: .severalCompanies(found.count)))
      return
    }
    guard let known = found.first else { return add(row, values, who, table, &plan) }
    if let reason = numberOfAnother(values, known) ?? otherName(values, row, known) {
      if case .otherName = reason, answers.new.contains(row.number) { return add(row, values, who, table, &plan) }
      plan.doubts.append(
        ImportDoubt(
          table: table.name, row: row.number, place: row.place, who: who, lines: [roster.lines[known]], reason: reason))
      return
    }
    if table.kind == .company { plan.company = roster.text(.company, row: known) }
    if let code = values[.company], code.lowercased() != roster.text(.company, row: known).lowercased() {
      plan.refusals.append(
        refusal(row, table, .company, code, .otherCode(roster.text(.company, row: known))))
    }
    let before = said[known] ?? Said(row: row.number, who: roster.text(.company, row: known))
    guard !before.contradicts(values) else {
      return plan.doubts.append(twice(row, table, before.who, before.row, [roster.lines[known]]))
    }
    said[known] = Said(row: before.row, who: before.who, values: values.merging(before.values) { new, _ in new })
    compare(values.filter { before.values[$0.key] == nil }, of: row, in: table, with: known, &plan)
  }

  private func refusal(
    _ row: ImportRow, _ table: ImportTable, _ column: CompanyColumn, _ value: String, _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(
      table: table.name, row: row.number, place: row.place, column: column.rawValue, label: column.label, value: value,
      reason: reason)
  }

  /// A company of a form needs no code; one of a list does, as a line of sums would pass for a company without.
  private func add(
    _ row: ImportRow, _ values: [CompanyColumn: String], _ who: String, _ table: ImportTable,
    _ plan: inout ImportPlan<CompanyColumn>
  ) {
    let isForm = table.kind == .company
    guard values[.name] != nil, values[.company] != nil || isForm else {
      let column = isForm && values[.company] == nil ? CompanyColumn.name : .company
      plan.refusals.append(refusal(row, table, column, who, column == .name ? .noName : .newCompanyCode))
      return
    }
    let code = values[.company] ?? newCode
    let filled = values.filter { !$0.value.isEmpty }.merging([.company: code]) { old, _ in old }
    if let other = plan.additions.first(where: { $0.values[.company]?.lowercased() == code.lowercased() }) {
      guard other.values != filled else {
        plan.unchanged += 1
        return
      }
      return plan.doubts.append(twice(row, table, who, other.sourceRow, []))
    }
    if isForm { plan.company = code }
    plan.additions.append(
      .init(sourceRow: row.number, values: filled, who: who, hasNewCode: values[.company] == nil))
  }

  private func twice(
    _ row: ImportRow, _ table: ImportTable, _ who: String, _ other: Int, _ lines: [Int]
  ) -> ImportDoubt {
    ImportDoubt(
      table: table.name, row: row.number, place: row.place, who: who, lines: lines, reason: .companyTwice(other))
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

  /// Known by its 統一編號 alone, under a name that is none of its own: a mistyped number would write over a stranger.
  private func otherName(_ values: [CompanyColumn: String], _ row: ImportRow, _ known: Int) -> ImportDoubt.Reason? {
    let code = roster.text(.company, row: known)
    let isNamed = (values[.company] ?? answers.company)?.lowercased() == code.lowercased()
    let isTaken = answers.taken[row.number]?.contains(CompanyColumn.name.rawValue) ?? false
    guard !isNamed, !isTaken, let name = values[.name] else { return nil }
    let own = [CompanyColumn.name, .nameEn].map { roster.text($0, row: known) }.filter { !$0.isEmpty }
    guard let first = own.first, !own.contains(where: { CompanyName.plain($0) == CompanyName.plain(name) }) else {
      return nil
    }
    return .otherName(code: code, name: first)
  }

  /// The code of one company with the 統一編號 of another: one of the two would be written over by the other's answers.
  private func numberOfAnother(_ values: [CompanyColumn: String], _ known: Int) -> ImportDoubt.Reason? {
    guard let number = values[.ubn], !number.isEmpty, roster.text(.ubn, row: known) != number,
      let other = roster.rows.indices.first(where: { roster.text(.ubn, row: $0) == number })
    else { return nil }
    return .numberOfAnother(code: roster.text(.company, row: other), name: roster.text(.name, row: other))
  }

  private func compare(
    _ values: [CompanyColumn: String], of sent: ImportRow, in table: ImportTable, with row: Int,
    _ plan: inout ImportPlan<CompanyColumn>
  ) {
    let before = plan.changes.count
    // People and the ledger know the company by its code, so no form changes it.
    for column in CompanyColumn.allCases where column != .company {
      let old = roster.text(column, row: row)
      guard let value = values[column] else { continue }
      let new = column == .interpreters ? ImportValue.keepingShares(value, old) : value
      guard new != old, !isSame(new, old, column) else { continue }
      plan.changes.append(
        .init(
          row: row, line: roster.lines[row], column: column, old: old, new: new, table: table.name,
          sourceRow: sent.number, place: plan.mapping.place(of: column, in: sent),
          who: roster.text(.company, row: row)))
    }
    if plan.changes.count == before { plan.unchanged += 1 }
  }

  private func isSame(_ new: String, _ old: String, _ column: CompanyColumn) -> Bool {
    guard !old.isEmpty else { return false }
    return [false, true].contains { isROC in
      let cell = ImportCell(text: old)
      if case .success(let text) = ImportValue.company(cell, column, isROC: isROC, trip) { return text == new }
      return false
    }
  }
}
