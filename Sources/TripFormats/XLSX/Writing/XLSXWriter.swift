/// Writes sheets as a workbook (ECMA-376 part 1, SpreadsheetML): typed cells, no formulas, the same bytes every time.
package enum XLSXWriter {
  package static func bytes(_ sheets: [Sheet], title: String) throws(XLSXWritingProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(sheets, title: title) { bytes.append(contentsOf: copy $0) }
    return bytes
  }

  /// Hands over pieces as they are ready, so that a long sheet never stands in memory whole.
  ///
  /// After a problem the pieces handed over so far are no workbook.
  /// - Parameter cores: How many blocks of a long sheet are made at a time; the bytes do not depend on it.
  package static func write(
    _ sheets: [Sheet], title: String, cores: Int = Cores.count, to sink: (borrowing [UInt8]) -> Void
  ) throws(XLSXWritingProblem) {
    guard !sheets.isEmpty else { throw .noSheets }
    var writer = try WorkbookWriter(sheets, into: archive(), cores: max(1, cores))
    try writer.write(title: title, to: sink)
  }

  private static func archive() throws(XLSXWritingProblem) -> ZipWriter {
    do { return try ZipWriter() } catch { throw XLSXWritingProblem(error) }
  }
}
