extension XMLParts {
  /// The part xl/workbook.xml (ECMA-376 18.2.27).
  var workbook: String {
    XMLParts.declaration + "<workbook xmlns=\"\(XMLParts.main)\" xmlns:r=\"\(XMLParts.links)\"><workbookPr/>"
      + "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"16000\"/>"
      + "</bookViews><sheets>\(sheets)</sheets>\(definedNames)</workbook>"
  }

  private var sheets: String {
    plans.enumerated().map { index, plan in
      let state = hasChoices && index == plans.count - 1 ? " state=\"hidden\"" : ""
      let name = EscapedString.escaped(plan.name)
      return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }.joined()
  }

  /// What the filter covers, what is printed, and what every page repeats (ECMA-376 18.2.5).
  private var definedNames: String {
    let tables = plans.enumerated().filter { $1.columnCount > 0 }
    let names =
      tables.map { defined("_FilterDatabase", $0, $1.quotedName + "!" + $1.filterRange.absolute, isHidden: true) }
      + tables.compactMap { index, plan in
        plan.isForm ? nil : defined("Print_Area", index, plan.quotedName + "!" + plan.range(1, plan.lastRow).absolute)
      }
      + tables.map { defined("Print_Titles", $0, titles($1)) }
    return names.isEmpty ? "" : "<definedNames>\(names.joined())</definedNames>"
  }

  private func titles(_ plan: SheetPlan) -> String {
    let header = "\(plan.quotedName)!$\(plan.headerRow):$\(plan.headerRow)"
    guard plan.repeatedColumns > 0 else { return header }
    return "\(plan.quotedName)!$A:$\(CellReference.letters(plan.repeatedColumns)),\(header)"
  }

  private func defined(_ name: String, _ sheet: Int, _ formula: String, isHidden: Bool = false) -> String {
    "<definedName name=\"_xlnm.\(name)\" localSheetId=\"\(sheet)\"\(isHidden ? " hidden=\"1\"" : "")>"
      + EscapedString.escaped(formula) + "</definedName>"
  }
}
