import TripModel

/// Whether a row is one person at all.
extension DelegateImport {
  /// False for sums, for 同上 and for several people in one row, each of which is told.
  func isOnePerson(_ row: ImportRow, _ table: ImportTable, _ plan: inout ImportPlan<DelegateColumn>) -> Bool {
    if let sum = sum(row, plan.mapping) {
      plan.remarks.append(ImportRemark(table: table.name, place: row.place, reason: .sum(sum)))
      return false
    }
    guard let index = plan.mapping.index(of: .name) else { return true }
    let cell = row.cell(index)
    let person = PersonName(cell.text)
    guard !ListMark.isDitto(cell.text), !person.isSeveral else {
      plan.refusals.append(
        ImportRefusal(
          table: table.name, row: row.number, place: cell.place, column: DelegateColumn.name.rawValue,
          label: DelegateColumn.name.label, value: cell.text,
          reason: person.isSeveral ? .severalPeople : .ditto(isRow: true), isSaved: table.isSaved))
      return false
    }
    if let aside = person.aside, cell.fault == nil, !LostSigns.occur(in: cell.text) {
      plan.remarks.append(
        ImportRemark(
          table: table.name, place: cell.place, reason: .aside(cell.text, name: person.name, aside: aside)))
    }
    return true
  }

  /// Instead of a name, or in any cell of a row that names nobody: 合計 stands where there is room.
  private func sum(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> String? {
    let names = [DelegateColumn.name, .surname].compactMap(mapping.index(of:)).map { row.cell($0).text }
    let isSum = names.first { !$0.isEmpty }.map(ListMark.isSum) ?? false
    guard isSum || !names.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    return row.cells.map(\.text).first(where: ListMark.isSum)
  }
}
