/// One workbook on its way out, part by part.
struct WorkbookWriter: ~Copyable {
  private let plans: [SheetPlan]
  private let lists: ChoiceLists
  private var styles = CellStyles()
  private var archive: ZipWriter
  private let cores: Int

  /// Takes an empty archive.
  init(_ sheets: [Sheet], into archive: consuming ZipWriter, cores: Int) throws(XLSXWritingProblem) {
    let lists = ChoiceLists(sheets)
    self.init(plans: try WorkbookWriter.plans(sheets + lists.sheets), lists: lists, archive: archive, cores: cores)
  }

  private init(plans: [SheetPlan], lists: ChoiceLists, archive: consuming ZipWriter, cores: Int) {
    self.plans = plans
    self.lists = lists
    self.archive = archive
    self.cores = cores
  }

  private static func plans(_ sheets: [Sheet]) throws(XLSXWritingProblem) -> [SheetPlan] {
    var plans: [SheetPlan] = []
    for (sheet, name) in zip(sheets, SheetNames.legal(sheets.map(\.name))) {
      plans.append(try SheetPlan(sheet, name: name))
    }
    return plans
  }

  /// The list of contents first, the styles once every sheet has said which it needs.
  mutating func write(title: String, to sink: (borrowing [UInt8]) -> Void) throws(XLSXWritingProblem) {
    let parts = XMLParts(plans: plans, hasChoices: !lists.sheets.isEmpty)
    try add(.contentTypes(sheets: plans.count))
    try add(.packageLinks)
    try add("docProps/core.xml", XMLParts.core(title: title))
    try add("xl/workbook.xml", parts.workbook)
    try add(.workbookLinks(sheets: plans.count))
    for index in plans.indices { try write(index, to: sink) }
    try add(.styles(styles))
    do { try archive.finish() } catch { throw XLSXWritingProblem(error) }
    archive.drain(to: sink)
  }

  private mutating func add(_ name: String, _ text: String) throws(XLSXWritingProblem) {
    do { try archive.add(name, text) } catch { throw XLSXWritingProblem(error) }
  }

  private mutating func add(_ part: SharedPart) throws(XLSXWritingProblem) {
    let stream = part.deflated(by: &archive)
    do { try archive.add(part.name, stream) } catch { throw XLSXWritingProblem(error) }
  }

  private mutating func write(_ index: Int, to sink: (borrowing [UInt8]) -> Void) throws(XLSXWritingProblem) {
    let plan = plans[index]
    var rows = RowWriter(plan, styles: styles)
    let frame = SheetFrame(
      plan: plan, isFirst: index == 0, choices: choices(plan), columnStyles: rows.columnStyles)
    archive.begin("xl/worksheets/sheet\(index + 1).xml")
    rows.run.append(frame.head)
    try write(plan, &rows, to: sink)
    for row in plan.lastRow..<plan.lastOpenRow { try rows.append(Row([]), row: row + 1) }
    rows.run.append(frame.foot)
    flush(&rows, to: sink)
    do { try archive.end() } catch { throw XLSXWritingProblem(error) }
    styles = rows.styles
  }

  private func choices(_ plan: SheetPlan) -> [String?] {
    guard let name = plans.last?.name else { return [] }
    return plan.sheet.columns.map { lists.formula($0.choices, on: name) }
  }

  private mutating func write(
    _ plan: SheetPlan, _ rows: inout RowWriter, to sink: (borrowing [UInt8]) -> Void
  ) throws(XLSXWritingProblem) {
    for (index, heading) in plan.sheet.headings.enumerated() { try rows.appendHeading(heading, row: index + 1) }
    if plan.columnCount > 0 { try rows.appendHeader(row: plan.headerRow) }
    if plan.sheet.count > RowBlocks.rows { return try writeBlocks(plan, &rows, to: sink) }
    for index in 0..<plan.sheet.count {
      try rows.append(plan.sheet.row(index), row: plan.firstRow + index)
      if rows.run.count >= RowBlocks.piece { flush(&rows, to: sink) }
    }
  }

  private mutating func writeBlocks(
    _ plan: SheetPlan, _ rows: inout RowWriter, to sink: (borrowing [UInt8]) -> Void
  ) throws(XLSXWritingProblem) {
    flush(&rows, to: sink)
    archive.endBlock()
    var blocks = try RowBlocks(plan, styles: rows.styles, cores: cores)
    try blocks.write { archive.append($0, to: sink) }
    rows.styles = blocks.styles
  }

  private mutating func flush(_ rows: inout RowWriter, to sink: (borrowing [UInt8]) -> Void) {
    rows.run.take { archive.append($0) }
    if archive.output.count >= RowBlocks.piece { archive.drain(to: sink) }
  }
}
