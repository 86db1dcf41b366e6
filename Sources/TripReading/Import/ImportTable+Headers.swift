import TripModel

extension ImportTable {
  /// What stands in the row that names the columns: as understood, else the first row with two texts.
  package func headers(_ answers: ImportAnswers) -> [String] {
    let row =
      ImportMapping<DelegateColumn>(self, confirmed: answers.headers)?.headerRow
      ?? ImportMapping<CompanyColumn>(self, confirmed: answers.headers)?.headerRow
      ?? rows.firstIndex { row in row.cells.count { !$0.text.isEmpty } >= 2 }
    return row.map { rows[$0].cells.map(\.text).filter { !$0.isEmpty } } ?? []
  }
}
