/// A workbook as its file holds it; sheets of charts are left out.
package struct XLSXWorkbook: Hashable, Sendable {
  package var sheets: [XLSXSheet]

  package init(sheets: [XLSXSheet]) { self.sheets = sheets }
}
