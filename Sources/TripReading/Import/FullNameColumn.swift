import TripModel

/// The column 英文姓名 of most lists, as the two columns of ours: WANG, HSIAO-MING and WANG/HSIAO-MING part by themselves.
enum FullNameColumn {
  /// The table with two columns more, and the header that is read by them; as it was where it has no such column, or
  /// surname and given name besides.
  static func parted(
    _ table: ImportTable, confirmed: [String: String]
  ) -> (table: ImportTable, headers: [String: String]) {
    guard let mapping = ImportMapping<DelegateColumn>(table, confirmed: confirmed),
      !mapping.columns.values.contains(.surname), !mapping.columns.values.contains(.givenName)
    else { return (table, confirmed) }
    let headers = table.rows[mapping.headerRow].cells
    let said = Set(confirmed.keys.map { HeaderText($0).key })
    guard
      let index = headers.indices.first(where: { index in
        let header = HeaderText(headers[index].text)
        return mapping.columns[index] == nil && !said.contains(header.key) && Self.isFullName(header)
      })
    else { return (table, confirmed) }
    var parted = table
    let width = headers.count
    for row in parted.rows.indices where row >= mapping.headerRow && parted.rows[row].cells.count <= width {
      let cells = parted.rows[row].cells
      parted.rows[row].cells += [ImportCell](repeating: ImportCell(text: ""), count: width - cells.count)
      parted.rows[row].cells +=
        row == mapping.headerRow
        ? [DelegateColumn.surname, .givenName].map { ImportCell(text: $0.rawValue) }
        : names(parted.rows[row].cell(index))
    }
    return (parted, confirmed.merging([headers[index].text: ""]) { old, _ in old })
  }

  private static func isFullName(_ header: HeaderText) -> Bool {
    names.contains(header.key) || names.contains(header.bare)
  }

  /// Surname and given name; where nothing parts them the first is a fault.
  private static func names(_ cell: ImportCell) -> [ImportCell] {
    guard !cell.text.isEmpty, cell.fault == nil else { return [cell, ImportCell(text: "", place: cell.place)] }
    let parts = HalfWidth.fold(cell.text).split(omittingEmptySubsequences: false) { $0 == "," || $0 == "/" }
      .map { HalfWidth.trim(String($0)) }
    guard parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isLetter) }) else {
      return [
        ImportCell(text: cell.text, kind: .unsplit, place: cell.place), ImportCell(text: "", place: cell.place),
      ]
    }
    return parts.map { ImportCell(text: $0, place: cell.place) }
  }

  private static let names: Set<String> = Set(
    [
      "英文姓名", "護照英文姓名", "英文名字", "護照姓名", "英文全名", "姓名(英文)", "英文姓名(護照)", "Full name", "English name",
      "Passport name", "Name in passport", "Name (passport)", "ローマ字氏名", "氏名(ローマ字)", "英字氏名",
    ].map(HeaderText.plain))
}
