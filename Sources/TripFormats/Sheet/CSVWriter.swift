/// Writes a sheet as CSV (RFC 4180: CRLF, quotes doubled).
package struct CSVWriter: Sendable {
  /// Who reads it.
  package enum Reader: Sendable {
    /// A spreadsheet program: UTF-8 with BOM, and text that it would execute is guarded.
    case person
    /// Another program: no BOM, every text exactly as it is.
    case machine
  }

  package var reader: Reader

  package init(for reader: Reader) { self.reader = reader }

  package func bytes(_ sheet: Sheet) -> [UInt8] {
    var bytes: [UInt8] = reader == .person ? [0xEF, 0xBB, 0xBF] : []
    append(sheet.columns.map { .text(title(of: $0)) }, to: &bytes)
    for index in 0..<sheet.count { append(sheet.row(index).cells, to: &bytes) }
    return bytes
  }

  private func title(of column: Column) -> String {
    reader == .machine && !column.key.isEmpty ? column.key : column.title
  }

  private func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(44) }
      append(cell, to: &bytes)
    }
    bytes += [13, 10]
  }

  private func append(_ cell: Cell, to bytes: inout [UInt8]) {
    guard case .text(let text) = cell else {
      bytes += CellText.plain(cell).utf8
      return
    }
    let guarded = reader == .person && CSVWriter.isExecutable(text) ? "'" + text : text
    let needsQuotes = guarded.utf8.contains { $0 == 44 || $0 == 34 || $0 == 13 || $0 == 10 }
    guard needsQuotes else {
      bytes += guarded.utf8
      return
    }
    bytes.append(34)
    for byte in guarded.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  /// Text that a spreadsheet program takes for a formula (CWE-1236, OWASP, and full-width signs); numbers never come here.
  static func isExecutable(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
