/// How large a workbook a reader puts up with; far beyond what a delegation needs.
package struct XLSXLimits: Hashable, Sendable {
  package var archive: ZipLimits
  package var sheets: Int
  package var sharedStrings: Int
  /// Cells that hold something, in all sheets.
  package var cells: Int

  package init(
    archive: ZipLimits = ZipLimits(), sheets: Int = 1_000, sharedStrings: Int = 2_000_000, cells: Int = 2_000_000
  ) {
    self.archive = archive
    self.sheets = sheets
    self.sharedStrings = sharedStrings
    self.cells = cells
  }
}
