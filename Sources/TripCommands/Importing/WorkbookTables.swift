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
        company += fields.map { ($0, Self.within(sheet, $1)) }
      } else if let bookings = Self.bookings(table) {
        company += bookings.map { ($0, Self.within(sheet, $1)) }
      } else {
        tables.append(table)
      }
    }
    if !company.isEmpty { tables.insert(Self.lying(company, name: file), at: 0) }
  }

  private mutating func table(_ sheet: XLSXSheet) -> ImportTable {
    let name = "\(file)!\(sheet.name)"
    let width = sheet.rows.compactMap { $0.cells.last?.reference.column }.max() ?? 0
    if sheet.rows.contains(where: { $0.isHidden && !$0.cells.isEmpty }) { remarks.append(ImportWords.hiddenRows(name)) }
    if sheet.rows.contains(where: { $0.cells.contains(where: \.hasFormula) }) {
      remarks.append(ImportWords.formulas(name))
    }
    let rows = sheet.rows.map { row in
      ImportRow(
        number: row.number,
        cells: (0..<width).map { index in
          Self.cell(row.value(column: index + 1), CellReference(column: index + 1, row: row.number))
        })
    }
    return ImportTable(name: name, rows: rows)
  }

  private static func cell(_ value: XLSXValue, _ reference: CellReference) -> ImportCell {
    let place = reference.description
    switch value {
    case .empty: return ImportCell(text: "", place: place)
    case .text(let text): return ImportCell(text: trimmed(text), place: place)
    case .number(let digits): return ImportCell(text: digits, kind: .number, place: place)
    case .bool(let truth): return ImportCell(text: truth ? "yes" : "no", place: place)
    case .error(let code): return ImportCell(text: code, kind: .error, place: place)
    case .date(let day, _): return ImportCell(text: day.iso, kind: .date(day), place: place)
    case .time(let seconds): return ImportCell(text: "\(seconds)", kind: .number, place: place)
    }
  }

  /// The place with its sheet, for cells that leave it.
  private static func within(_ sheet: XLSXSheet, _ cell: ImportCell) -> ImportCell {
    var cell = cell
    cell.place = "\(sheet.name)!\(cell.place)"
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

  /// The sheet of yes and no, as what the company books; nil for other sheets.
  private static func bookings(_ table: ImportTable) -> [(ImportCell, ImportCell)]? {
    guard let header = header(table, [FormWords.code, FormWords.wanted]) else { return nil }
    let rows = table.rows.dropFirst(header + 1).filter { !$0.cell(0).text.isEmpty }
    let answered = rows.filter { RosterWords.truth.value($0.cell(2).text) != nil }
    guard !answered.isEmpty else { return [] }
    let wanted = answered.filter { RosterWords.truth.value($0.cell(2).text) == true }.map { $0.cell(0).text }
    let place = answered[0].cell(2).place
    return [
      (ImportCell(text: bookingsLabel, place: place), ImportCell(text: wanted.joined(separator: " "), place: place))
    ]
  }

  /// Stands for what a company books until sessions and options are told apart.
  static let bookingsLabel = "bookings"

  /// The row that names these columns in any of our languages.
  private static func header(_ table: ImportTable, _ titles: [Sentence]) -> Int? {
    table.rows.prefix(20).firstIndex { row in
      titles.allSatisfy { title in
        row.cells.contains { cell in Language.allCases.contains { title.text($0) == cell.text } }
      }
    }
  }

  /// Pairs of label and value as a table of one row.
  private static func lying(_ pairs: [(ImportCell, ImportCell)], name: String) -> ImportTable {
    ImportTable(
      name: name, rows: [ImportRow(number: 1, cells: pairs.map(\.0)), ImportRow(number: 2, cells: pairs.map(\.1))])
  }
}

extension ImportTable {
  /// What our form books, told apart into interpreters and options of the company.
  func tellingBookingsApart(_ trip: Trip) -> ImportTable {
    guard rows.count == 2, let index = rows[0].cells.firstIndex(where: { $0.text == WorkbookTables.bookingsLabel })
    else {
      return self
    }
    let booked = Set(rows[1].cell(index).text.split(separator: " ").map(String.init))
    func cell(_ known: [String]) -> ImportCell {
      let text = known.filter(booked.contains).joined(separator: " ")
      return ImportCell(text: text, kind: text.isEmpty ? .cleared : .text, place: rows[1].cell(index).place)
    }
    var table = self
    table.rows[0].cells.remove(at: index)
    table.rows[1].cells.remove(at: index)
    for (column, known) in [
      (CompanyColumn.interpreters, trip.sessions.filter(\.offersInterpreter).compactMap(\.id)),
      (.options, trip.options.filter { $0.scope == .company }.map(\.id)),
    ] {
      table.rows[0].cells.append(ImportCell(text: column.rawValue, place: ""))
      table.rows[1].cells.append(cell(known))
    }
    return table
  }
}
