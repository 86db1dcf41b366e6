package import TripModel

/// The applications of a sent table, each as values for `applications.csv`.
package struct ApplicationImport: Sendable {
  /// One row of a list, or the one application of a form.
  package struct Row: Sendable {
    package var values: [ApplicationColumn: String]
    package var place: ImportPlace

    package subscript(_ answer: ApplicationColumn.Answer) -> String { values[.answer(answer)] ?? "" }
  }

  package private(set) var rows: [Row] = []
  package private(set) var refusals: [ImportRefusal] = []
  package let open: [ImportMapping<ApplicationColumn>.Open]

  /// Nil where the table is none of applications.
  package init?(_ table: ImportTable) {
    guard let mapping = ImportMapping<ApplicationColumn>(table, confirmed: [:]),
      mapping.columns.values.contains(.answer(.name))
    else { return nil }
    let columns = mapping.columns.filter { table.kind == .list || $0.value.isCompanys }
    open = mapping.open
    refusals = table.refusals
    for row in mapping.rows(of: table, &refusals) {
      let values = values(of: row, columns, mapping, table)
      if !values.isEmpty { rows.append(Row(values: values, place: row.place)) }
    }
  }

  private mutating func values(
    of row: ImportRow, _ columns: [Int: ApplicationColumn], _ mapping: ImportMapping<ApplicationColumn>,
    _ table: ImportTable
  ) -> [ApplicationColumn: String] {
    var values: [ApplicationColumn: String] = [:]
    for (index, column) in columns.sorted(by: { $0.key < $1.key }) {
      let cell = row.cell(index)
      guard !Masking.isMasked(cell.text) else { continue }
      switch ApplicationValue.read(cell, column, isROC: mapping.rocColumns.contains(column)) {
      case .success(let text): if !text.isEmpty { values[column] = text }
      case .failure(let refused):
        refusals.append(
          ImportRefusal(
            table: table.name, row: row.number, place: cell.place, column: column.rawValue, label: column.label,
            value: Self.shown(cell.text, column), reason: refused.reason, isSaved: table.isSaved,
            isKept: column.mustBeReadable))
        if column.mustBeReadable { values[column] = Self.plain(cell.text) }
      }
    }
    return values
  }

  private static func shown(_ text: String, _ column: ApplicationColumn) -> String {
    if column.mustBeReadable { return UnreadableAnswer(column: column, words: plain(text)).shown }
    return column.isPersonal ? Masking.hide(text) : text
  }

  /// As reading the file gives it back.
  private static func plain(_ text: String) -> String {
    HalfWidth.trim(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension ApplicationColumn {
  /// What a company's own form may fill; the rest is entered by the organiser.
  package var isCompanys: Bool {
    guard case .answer(let answer) = self else { return true }
    switch answer {
    case .application, .received, .subject, .documents, .asked, .until, .arrived, .notAccepted, .decidedOn, .decidedBy,
      .note:
      return false
    default: return true
    }
  }
}
