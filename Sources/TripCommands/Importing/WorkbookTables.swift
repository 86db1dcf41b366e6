import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading

/// The tables of a workbook: lists as they are, our own forms turned into lists.
struct WorkbookTables {
  /// What the reader should hear: hidden rows and sheets, formulas.
  private(set) var remarks: [Sentence] = []
  private(set) var tables: [ImportTable] = []
  private(set) var bookings = FormBookings()
  /// The fields of a form as pairs of label and value, those for the review included.
  private(set) var fields: [(label: ImportCell, value: ImportCell)] = []
  private let file: String

  init(_ workbook: XLSXWorkbook, file: String) {
    self.file = file
    var company: [(ImportCell, ImportCell)] = []
    for sheet in workbook.sheets {
      // The sheet of choices behind our drop-downs is hidden, and so is whatever others hide: it is said, not read.
      guard !sheet.isHidden else {
        if !Self.isOurChoices(sheet) { remarks.append(ImportWords.hiddenSheet(file, sheet.name)) }
        continue
      }
      let table = table(sheet)
      if let fields = Self.fields(table) {
        company += fields.map { (Self.within(sheet, $0), Self.within(sheet, $1)) }
      } else if let rows = Self.bookings(table) {
        bookings.rows += rows.map { (Self.within(sheet, $0), Self.within(sheet, $1)) }
      } else {
        tables.append(table)
      }
    }
    fields = company.map { (label: $0.0, value: $0.1) }
    if !company.isEmpty { takeForm(company) }
  }

  /// One company and its people; answers for the review are for the committee's eyes.
  private mutating func takeForm(_ fields: [(ImportCell, ImportCell)]) {
    for index in tables.indices where Self.isOfPeople(tables[index]) { tables[index].kind = .people }
    let company = fields.filter { !Self.isForCommittee($0.0) }
    if fields.contains(where: { Self.isForCommittee($0.0) && !$0.1.text.isEmpty }) {
      remarks.append(ImportWords.reviewAnswers(file))
    }
    tables.insert(Self.lying(company, name: file), at: 0)
  }

  private static func isOfPeople(_ table: ImportTable) -> Bool {
    let columns = ImportMapping<DelegateColumn>(table, confirmed: [:])?.columns.values
    return columns?.contains { [.name, .surname].contains($0) } ?? false
  }

  private static func isForCommittee(_ label: ImportCell) -> Bool {
    ApplicationLabels.column(label.text).map { CompanyColumn(rawValue: $0.rawValue) == nil } ?? false
  }

  private mutating func table(_ sheet: XLSXSheet) -> ImportTable {
    let name = "\(file)!\(sheet.name)"
    let widths = Self.widths(sheet)
    if sheet.rows.contains(where: { $0.isHidden && !$0.cells.isEmpty }) { remarks.append(ImportWords.hiddenRows(name)) }
    if sheet.rows.contains(where: { $0.cells.contains(where: \.hasFormula) }) {
      remarks.append(ImportWords.formulas(name))
    }
    let rows = zip(sheet.rows, widths).map { row, width in
      let unsaved = Set(row.cells.filter { $0.hasFormula && $0.value == .empty }.map(\.reference.column))
      let struck = Set(row.cells.filter(\.isStruck).map(\.reference.column))
      return ImportRow(
        number: row.number,
        cells: (1..<(width + 1)).map { column in
          let reference = CellReference(column: column, row: row.number)
          guard unsaved.contains(column) else {
            var cell = Self.cell(row.value(column: column), reference)
            if struck.contains(column), !cell.text.isEmpty { cell.kind = .struck }
            return cell
          }
          return ImportCell(text: "=", kind: .formula, place: .cell(reference.description))
        })
    }
    return MergedCells.filled(ImportTable(name: name, rows: rows), sheet.merges)
  }

  /// Of each row: all are as wide as the widest, but what lies far to the right of a list makes only the row that holds
  /// it, and those that may be its header, so wide.
  private static func widths(_ sheet: XLSXSheet) -> [Int] {
    let own = sheet.rows.map { $0.cells.last?.reference.column ?? 0 }
    let widest = own.max() ?? 0
    return own.enumerated().map { row, width in row < 20 ? widest : max(width, min(widest, 256)) }
  }

  private static func cell(_ value: XLSXValue, _ reference: CellReference) -> ImportCell {
    let place = ImportPlace.cell(reference.description)
    switch value {
    case .empty: return ImportCell(text: "", place: place)
    case .text(let text): return ImportCell(text: trimmed(UnseenSigns.dropped(from: text)), place: place)
    case .number(let digits): return ImportCell(text: digits, kind: .number, place: place)
    case .bool(let truth): return ImportCell(text: truth ? "yes" : "no", place: place)
    case .error(let code): return ImportCell(text: code, kind: .error, place: place)
    case .date(let day, _): return ImportCell(text: day.iso, kind: .date(day), place: place)
    case .time(let seconds): return ImportCell(text: DayText.clock(seconds / 60), place: place)
    }
  }

  /// The place with its sheet, for cells that leave it.
  private static func within(_ sheet: XLSXSheet, _ cell: ImportCell) -> ImportCell {
    var cell = cell
    cell.place = cell.place.within(sheet: sheet.name)
    return cell
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func isOurChoices(_ sheet: XLSXSheet) -> Bool { sheet.name.hasPrefix("Choices") }

  // MARK: - Our own forms

  /// The sheet with one field a row, as pairs of label and value; nil for other sheets.
  private static func fields(_ table: ImportTable) -> [(ImportCell, ImportCell)]? {
    guard let header = header(table, [FormWords.item, FormWords.answer]) else { return nil }
    return table.rows.dropFirst(header + 1).filter { !$0.cell(0).text.isEmpty }.map { ($0.cell(0), $0.cell(1)) }
  }

  /// The sheet of yes and no, as pairs of code and answer; nil for other sheets.
  private static func bookings(_ table: ImportTable) -> [(ImportCell, ImportCell)]? {
    guard let header = header(table, [FormWords.code, FormWords.wanted]) else { return nil }
    return table.rows.dropFirst(header + 1).filter { !$0.cell(0).text.isEmpty }.map { ($0.cell(0), $0.cell(2)) }
  }

  /// The row that names these columns in any of our languages.
  private static func header(_ table: ImportTable, _ titles: [Sentence]) -> Int? {
    table.rows.prefix(20).firstIndex { row in
      titles.allSatisfy { title in
        row.cells.contains { cell in Language.allCases.contains { title.text($0) == cell.text } }
      }
    }
  }

  /// Pairs of label and value as a table of one row.
  static func lying(_ pairs: [(ImportCell, ImportCell)], name: String) -> ImportTable {
    let place = pairs.first?.1.place
    return ImportTable(
      name: name, kind: .company,
      rows: [
        ImportRow(number: 1, cells: pairs.map(\.0)), ImportRow(number: 2, cells: pairs.map(\.1), place: place),
      ])
  }
}
