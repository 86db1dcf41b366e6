/// Reads the cells of a sheet (ECMA-376 18.3.1.99).
struct WorksheetReader {
  private let values: CellValues
  /// Of all sheets so far, those that hold something, and how many these may be.
  private(set) var cellCount: Int
  private let cellLimit: Int
  private(set) var sheet: XLSXSheet
  private var row = XLSXRow(number: 0)
  /// Of the cell read last; 0 before the first of a row.
  private var column = 0

  init(_ sheet: XLSXSheet, values: CellValues, cellCount: Int, cellLimit: Int) {
    self.sheet = sheet
    self.values = values
    self.cellCount = cellCount
    self.cellLimit = cellLimit
  }

  mutating func read(_ bytes: [UInt8], part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("worksheet") else { throw .damaged(part: part, offset: 0) }
    try reader.children { (reader, name) throws(XLSXProblem) in
      switch name {
      case "cols": try readColumns(&reader)
      case "sheetData": try readRows(&reader)
      case "mergeCells": try readMerges(&reader)
      default: break
      }
    }
  }

  private mutating func readColumns(_ reader: inout PartReader) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "col", reader.flag("hidden"), let first = reader.number("min"), let last = reader.number("max"),
        first > 0, first <= last
      else { return }
      sheet.hiddenColumns.append(first...last)
    }
  }

  private mutating func readMerges(_ reader: inout PartReader) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "mergeCell", let text = reader.attribute("ref") else { return }
      guard let range = CellRange(text) else { throw .badReference(sheet: sheet.name, reference: text) }
      sheet.merges.append(range)
    }
  }

  private mutating func readRows(_ reader: inout PartReader) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "row" else { return }
      try beginRow(&reader)
      try reader.children { (reader, name) throws(XLSXProblem) in
        if name == "c" { try readCell(&reader) }
      }
      if !row.cells.isEmpty { sheet.rows.append(row) }
    }
  }

  /// A row without a number comes right after the one before it.
  private mutating func beginRow(_ reader: inout PartReader) throws(XLSXProblem) {
    let text = reader.attribute("r")
    let number = text.map { Int($0) ?? 0 } ?? row.number + 1
    guard number > row.number, number <= CellReference.lastRow else {
      throw .badReference(sheet: sheet.name, reference: text ?? "")
    }
    row = XLSXRow(number: number, isHidden: reader.flag("hidden"))
    column = 0
  }

  private mutating func readCell(_ reader: inout PartReader) throws(XLSXProblem) {
    let place = try place(reader.attribute("r"))
    column = place.column
    let (type, style) = (reader.attribute("t") ?? "n", reader.number("s") ?? 0)
    var (value, hasFormula): (XLSXValue?, Bool) = (.empty, false)
    var isStruck = values.isStruck("", type: "", style: style)
    try reader.children { (reader, name) throws(XLSXProblem) in
      switch name {
      case "f": hasFormula = true
      case "is" where type == "inlineStr":
        let item = try StringItem(&reader)
        (value, isStruck) = (.text(item.text), isStruck || item.isStruck)
      case "v":
        let text = try reader.content()
        value = values.value(text, type: type, style: style)
        isStruck = values.isStruck(text, type: type, style: style)
      default: break
      }
    }
    guard let value else { throw .badValue(sheet: sheet.name, cell: place) }
    if value != .empty || hasFormula {
      try keep(XLSXCell(place, value, hasFormula: hasFormula, isStruck: isStruck))
    }
  }

  private mutating func keep(_ cell: XLSXCell) throws(XLSXProblem) {
    guard cellCount < cellLimit else { throw .tooMany(.cells, limit: cellLimit) }
    cellCount += 1
    row.cells.append(cell)
  }

  /// A cell without a reference stands right of the one before it.
  private func place(_ text: String?) throws(XLSXProblem) -> CellReference {
    let place = text.map { CellReference($0) } ?? CellReference(column: column + 1, row: row.number)
    guard let place, place.row == row.number, place.column > column, place.column <= CellReference.lastColumn else {
      throw .badReference(sheet: sheet.name, reference: text ?? "")
    }
    return place
  }
}
