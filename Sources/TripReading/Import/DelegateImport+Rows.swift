import TripModel

/// Whether a row is one person at all.
extension DelegateImport {
  /// False for sums, for 同上, for examples, for nobody yet and for several people in one row, each of which is told.
  func isOnePerson(_ row: ImportRow, _ table: ImportTable, _ plan: inout ImportPlan<DelegateColumn>) -> Bool {
    if let sum = sum(row, plan.mapping) {
      plan.remarks.append(ImportRemark(table: table.name, place: row.place, reason: .sum(sum)))
      return false
    }
    if let cell = example(row, plan.mapping) {
      plan.refusals.append(refusal(cell, row, table, .example))
      return false
    }
    guard let cell = nameCell(row, plan.mapping) else { return true }
    let person = PersonName(cell.text)
    if let reason = nobody(cell, person, row, plan.mapping) {
      plan.refusals.append(refusal(cell, row, table, reason))
      return false
    }
    if let aside = person.aside, cell.fault == nil, !LostSigns.occur(in: cell.text) {
      plan.remarks.append(
        ImportRemark(
          table: table.name, place: cell.place, reason: .aside(cell.text, name: person.name, aside: aside)))
    }
    return true
  }

  /// Why the row is no person whom one could enrol.
  private func nobody(
    _ cell: ImportCell, _ person: PersonName, _ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>
  ) -> ImportRefusal.Reason? {
    if ListMark.isDitto(cell.text) { return .ditto(isRow: true) }
    if cell.kind == .struck { return .struckThrough(isRow: true) }
    if person.isSeveral(isJapanese: isJapanese(row, mapping)) { return .severalPeople }
    return cell.fault == nil && !Masking.isMasked(cell.text) && ListMark.isNobody(cell.text) ? .placeholder : nil
  }

  private func isJapanese(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> Bool {
    mapping.index(of: .nationality).map {
      Nationality.code(HalfWidth.fold(row.cell($0).text).uppercased()) == "JPN"
    } ?? false
  }

  private func refusal(
    _ cell: ImportCell, _ row: ImportRow, _ table: ImportTable, _ reason: ImportRefusal.Reason
  ) -> ImportRefusal {
    ImportRefusal(
      table: table.name, row: row.number, place: cell.place, column: DelegateColumn.name.rawValue,
      label: DelegateColumn.name.label, value: cell.text, reason: reason, isSaved: table.isSaved)
  }

  /// Of the column of names; in a list without one, that of the surname where it is struck through.
  private func nameCell(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> ImportCell? {
    if let index = mapping.index(of: .name) { return row.cell(index) }
    let surname = mapping.index(of: .surname).map(row.cell)
    return surname?.kind == .struck ? surname : nil
  }

  /// The cell that says so: the name, or one of a column that is none of ours or the company's.
  private func example(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> ImportCell? {
    row.cells.enumerated().first { index, cell in
      let column = mapping.columns[index]
      return (column == nil || column == .company || column == .name) && ListMark.isExample(cell.text)
    }?.element
  }

  /// Instead of a name, or in any cell of a row that names nobody: 合計 stands where there is room.
  private func sum(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> String? {
    let names = [DelegateColumn.name, .surname].compactMap(mapping.index(of:)).map { row.cell($0).text }
    let isSum = names.first { !$0.isEmpty }.map(ListMark.isSum) ?? false
    guard isSum || !names.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    return row.cells.map(\.text).first(where: ListMark.isSum)
  }
}
