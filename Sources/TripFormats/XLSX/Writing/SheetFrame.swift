/// What stands around the rows of a sheet, in the order of CT_Worksheet (ECMA-376 18.3.1.99).
struct SheetFrame: Sendable {
  var plan: SheetPlan
  var isFirst: Bool
  /// Where the choices of each column stand; nil for columns without.
  var choices: [String?]
  /// The style of empty cells of each column.
  var columnStyles: [Int]

  var head: String {
    XMLParts.declaration + "<worksheet xmlns=\"\(XMLParts.main)\">"
      + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\(view)<sheetFormatPr defaultRowHeight=\"15\"/>\(columns)"
      + "<sheetData>"
  }

  var foot: String {
    "</sheetData>\(protection)\(filter)\(merges)\(validations)"
      + "<printOptions horizontalCentered=\"1\" gridLines=\"1\"/>"
      + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\"\(pagesWide) orientation=\"landscape\" fitToHeight=\"0\"/>"
      + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>\(ignored)</worksheet>"
  }

  private var view: String {
    let start = "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\""
    guard plan.columnCount > 0, plan.firstRow <= CellReference.lastRow else { return start + "/></sheetViews>" }
    let corner = CellReference(column: 1, row: plan.firstRow)
    return start + "><pane ySplit=\"\(plan.headerRow)\" topLeftCell=\"\(corner)\" activePane=\"bottomLeft\""
      + " state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/>"
      + "</sheetView></sheetViews>"
  }

  private var columns: String {
    guard plan.columnCount > 0 else { return "" }
    let columns = plan.widths.enumerated().map { index, width in
      let tenths = plan.columnTenths(width)
      return "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(tenths / 10).\(tenths % 10)\""
        + " style=\"\(columnStyles[index])\" customWidth=\"1\"/>"
    }
    return "<cols>\(columns.joined())</cols>"
  }

  /// Without a password: it guards against slips of the hand, and leaves sorting, filtering and widths free.
  private var protection: String {
    guard plan.isProtected else { return "" }
    return "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\""
      + " sort=\"0\" autoFilter=\"0\"/>"
  }

  /// The pages of the same rows follow each other, so that they can be laid side by side.
  private var pagesWide: String {
    plan.pagesWide > 1 ? " fitToWidth=\"\(plan.pagesWide)\" pageOrder=\"overThenDown\"" : ""
  }

  private var filter: String { plan.columnCount > 0 ? "<autoFilter ref=\"\(plan.filterRange)\"/>" : "" }

  private var merges: String {
    let count = plan.sheet.headings.count
    guard plan.columnCount > 1, count > 0 else { return "" }
    let ranges = (1...count).map { "<mergeCell ref=\"\(plan.range($0, $0))\"/>" }
    return "<mergeCells count=\"\(count)\">\(ranges.joined())</mergeCells>"
  }

  private var validations: String {
    let rules = choices.enumerated().compactMap { index, formula in formula.map { validation(index + 1, $0) } }
    return rules.isEmpty ? "" : "<dataValidations count=\"\(rules.count)\">\(rules.joined())</dataValidations>"
  }

  private func validation(_ column: Int, _ formula: String) -> String {
    let first = CellReference(column: column, row: plan.firstRow)
    let range = CellRange(first, CellReference(column: column, row: plan.lastOpenRow))
    let isStrict = !plan.sheet.columns[column - 1].mayBeOther
    return
      "<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"\(isStrict ? 1 : 0)\""
      + " sqref=\"\(range)\"><formula1>\(EscapedString.escaped(formula))</formula1></dataValidation>"
  }

  /// Numbers that are text on purpose get no green corners.
  private var ignored: String {
    guard plan.columnCount > 0 else { return "" }
    let range = plan.range(plan.headerRow, plan.lastOpenRow)
    return "<ignoredErrors><ignoredError sqref=\"\(range)\" numberStoredAsText=\"1\"/></ignoredErrors>"
  }
}
