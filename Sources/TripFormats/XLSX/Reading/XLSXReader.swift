/// Reads workbooks (ECMA-376 part 1, SpreadsheetML) as any program wrote them; no bytes make it stop or run on.
package enum XLSXReader {
  package static func workbook(
    _ bytes: [UInt8], limits: XLSXLimits = XLSXLimits()
  ) throws(XLSXProblem) -> XLSXWorkbook {
    if let problem = CompoundFile.problem(bytes) { throw problem }
    // Every archive begins with an entry, or is empty.
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAWorkbook }
    var reader = try WorkbookReader(bytes, limits: limits)
    return try reader.read()
  }
}
