import TripModel

extension DelegateImport {
  /// Nil for a row without a person, or without a company that we know.
  func values(
    _ row: ImportRow, _ table: ImportTable, _ finder: DelegateFinder, _ plan: inout ImportPlan<DelegateColumn>
  ) -> [DelegateColumn: String]? {
    if table.kind == .list, let text = heading(row, plan.mapping) {
      plan.remarks.append(ImportRemark(table: table.name, place: row.place, reason: .heading(text)))
      return nil
    }
    guard isOnePerson(row, table, &plan) else { return nil }
    var values = cells(row, table, &plan)
    guard values[.name] != nil || values[.surname] != nil else {
      // Lists have lines of sums and remarks; a form has people alone.
      let isSomebody = !Set(values.keys).isDisjoint(with: [.passportNumber, .birthDate, .givenName])
      let isTold = plan.refusals.last?.row == row.number
      if table.kind == .people || isSomebody && !isTold {
        plan.refusals.append(rowRefusal(row, table.name, "", .noName))
      }
      return nil
    }
    if values[.company] == nil, let number = values[.passportNumber] {
      values[.company] = finder.company(ofPassport: number)
    }
    guard values[.company] == nil else { return values }
    refuseWithoutCompany(row, table, values, &plan)
    return nil
  }

  /// What the cells of a row say that can be read; what cannot is refused.
  private func cells(
    _ row: ImportRow, _ table: ImportTable, _ plan: inout ImportPlan<DelegateColumn>
  ) -> [DelegateColumn: String] {
    var values: [DelegateColumn: String] = [:]
    if let company = plan.company { values[.company] = company }
    for (index, column) in plan.mapping.columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cell(index)
      guard !Masking.isMasked(cell.text) else {
        plan.masked += 1
        continue
      }
      switch ImportValue.delegate(cell, column, isROC: plan.mapping.rocColumns.contains(column), trip) {
      case .success(let text):
        if !text.isEmpty || cell.kind == .cleared { values[column] = text }
        plan.remarks += remark(cell, column, table)
      case .failure(let refused): plan.refusals.append(refusal(refused, cell, column, row.number, table))
      }
    }
    return values
  }

  /// Unless its code was refused already.
  private func refuseWithoutCompany(
    _ row: ImportRow, _ table: ImportTable, _ values: [DelegateColumn: String],
    _ plan: inout ImportPlan<DelegateColumn>
  ) {
    // Refusals are told row by row, so those of this one are the last.
    let own = plan.refusals.suffix(DelegateColumn.allCases.count)
    guard !own.contains(where: { $0.row == row.number && $0.column == DelegateColumn.company.rawValue }) else { return }
    let reason = plan.namesCompanies ? ImportRefusal.Reason.companyElsewhere : .noCompany
    plan.refusals.append(rowRefusal(row, table.name, values[.name] ?? values[.surname] ?? "", reason))
  }

  /// Of a name in Latin letters with a form of address, which is taken without it.
  private func remark(_ cell: ImportCell, _ column: DelegateColumn, _ table: ImportTable) -> [ImportRemark] {
    guard column == .surname || column == .givenName, let parts = FormOfAddress.split(HalfWidth.fold(cell.text)) else {
      return []
    }
    return [
      ImportRemark(
        table: table.name, place: cell.place,
        reason: .addressed(cell.text, name: parts.name.uppercased(), title: parts.title))
    ]
  }
}
