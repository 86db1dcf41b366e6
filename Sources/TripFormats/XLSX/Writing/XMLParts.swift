/// The small parts around the sheets (ECMA-376 part 1, 12.3; part 2, 6).
struct XMLParts: Sendable {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  var plans: [SheetPlan]
  /// Whether the last sheet holds the choices.
  var hasChoices: Bool

  static func contentTypes(sheets: Int) -> String {
    let sheets = (0..<sheets).map { part("/xl/worksheets/sheet\($0 + 1).xml", "\(types).worksheet+xml") }
    return declaration + "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + part("/xl/workbook.xml", "\(types).sheet.main+xml") + sheets.joined()
      + part("/xl/styles.xml", "\(types).styles+xml")
      + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>"
  }

  private static func part(_ name: String, _ type: String) -> String {
    "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>"
  }

  static var packageLinks: String {
    links([
      ("\(links)/officeDocument", "xl/workbook.xml"),
      ("\(package)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  static func workbookLinks(sheets: Int) -> String {
    links(
      (0..<sheets).map { ("\(links)/worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("\(links)/styles", "styles.xml")])
  }

  private static func links(_ targets: [(type: String, target: String)]) -> String {
    let links = targets.enumerated().map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\($1.type)\" Target=\"\($1.target)\"/>"
    }
    return declaration + "<Relationships xmlns=\"\(package)/relationships\">\(links.joined())"
      + "</Relationships>"
  }

  static func core(title: String) -> String {
    declaration + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLText.escaped(title))</dc:title>"
      + "</cp:coreProperties>"
  }
}
