import TripModel

/// Whose people the rows are, where a list says it once for several of them.
extension DelegateImport {
  /// A company that a row between the people names; nil for a row of somebody, or of no company.
  func heading(_ row: ImportRow, _ mapping: ImportMapping<DelegateColumn>) -> String? {
    let names = [DelegateColumn.name, .surname].compactMap(mapping.index(of:)).map { row.cell($0).text }
    let hasPerson = names.contains { !$0.isEmpty && !Self.isCompany($0) }
    guard !hasPerson else { return nil }
    return row.cells.enumerated().first { index, cell in
      mapping.columns[index] != .company && (Self.isCompany(cell.text) || company(within: cell.text) != nil)
    }?.element.text
  }

  /// Whether the list puts people into another company than this one, in its column or by rows between them.
  func names(others company: String, _ table: ImportTable, _ mapping: ImportMapping<DelegateColumn>) -> Bool {
    guard table.kind == .list else { return false }
    return companies(table, mapping).contains { self.company(within: $0) != company }
  }

  /// Words for companies in their own column and in rows between the people.
  func companies(_ table: ImportTable, _ mapping: ImportMapping<DelegateColumn>) -> [String] {
    table.rows.dropFirst(mapping.headerRow + 1).compactMap { row in
      let own = mapping.index(of: .company).map { row.cell($0).text } ?? ""
      let isOne = !own.isEmpty && !ListMark.isSum(own) && !ListMark.isDitto(own) && !ListMark.isExample(own)
      return isOne ? own : heading(row, mapping)
    }
  }

  /// The code of the one company of ours that a text names, as in C01 範例精密機械.
  private func company(within text: String) -> String? {
    if let code = ImportValue.company(text, in: trip) { return code }
    let words = HalfWidth.fold(text).uppercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let found = trip.companies.filter { company in
      words.contains(company.id.uppercased()) || !company.name.isEmpty && text.contains(company.name)
    }
    return found.count == 1 ? found[0].id : nil
  }

  /// 範例精密機械股份有限公司, whether it is one of ours or not.
  private static func isCompany(_ text: String) -> Bool {
    let plain = HalfWidth.fold(text).uppercased()
    return ["公司", "株式会社", "有限会社", "CO.,", "CORP.", "INC.", " LTD"].contains(where: plain.contains)
  }
}
