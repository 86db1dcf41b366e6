/// Reads a workbook part by part (ECMA-376 part 1, 12.3).
struct WorkbookReader {
  /// A sheet as the workbook lists it (ECMA-376 18.2.19).
  private struct Listing {
    var name: String
    var isHidden: Bool
    var link: String
  }

  private var archive: ZipArchive
  private let limits: XLSXLimits
  private var is1904 = false
  private var listings: [Listing] = []

  init(_ bytes: [UInt8], limits: XLSXLimits) throws(XLSXProblem) {
    self.limits = limits
    do { archive = try ZipArchive(bytes, limits: limits.archive) } catch {
      throw XLSXProblem(error, limits: limits.archive)
    }
  }

  mutating func read() throws(XLSXProblem) -> XLSXWorkbook {
    let part = try workbookPart()
    guard let bytes = try bytes(part) else { throw .missingPart(part) }
    try readListings(bytes, part: part)
    let links = try links(of: part)
    let values = CellValues(strings: try strings(links), styles: try styles(links), is1904: is1904)
    var (sheets, cellCount) = ([XLSXSheet](), 0)
    for listing in listings {
      guard let link = links[listing.link] else { throw .missingPart(listing.name) }
      guard link.kind == "worksheet" else { continue }
      guard let bytes = try self.bytes(link.target) else { throw .missingPart(link.target) }
      let sheet = XLSXSheet(name: listing.name, isHidden: listing.isHidden)
      var reader = WorksheetReader(sheet, values: values, cellCount: cellCount, cellLimit: limits.cells)
      try reader.read(bytes, part: link.target)
      cellCount = reader.cellCount
      sheets.append(reader.sheet)
    }
    return XLSXWorkbook(sheets: sheets)
  }

  /// The package says which part is the workbook (ECMA-376 part 2, 6.5.2).
  private mutating func workbookPart() throws(XLSXProblem) -> String {
    guard archive.contains(PartPath.links(of: "")) else {
      throw archive.contains("mimetype") ? .openDocument : .notAWorkbook
    }
    guard let part = try links(of: "").first("officeDocument") else { throw .notAWorkbook }
    if part.hasSuffix(".bin") { throw .binaryWorkbook }
    return part
  }

  private mutating func bytes(_ part: String) throws(XLSXProblem) -> [UInt8]? {
    do { return try archive.read(part) } catch { throw XLSXProblem(error, limits: limits.archive) }
  }

  private mutating func links(of part: String) throws(XLSXProblem) -> PartLinks {
    guard let bytes = try bytes(PartPath.links(of: part)) else { return .none }
    return try PartLinks(bytes, of: part)
  }

  private mutating func strings(_ links: PartLinks) throws(XLSXProblem) -> SharedStrings {
    guard let part = links.first("sharedStrings"), let bytes = try bytes(part) else { return .none }
    return try SharedStrings(bytes, part: part, limit: limits.sharedStrings)
  }

  private mutating func styles(_ links: PartLinks) throws(XLSXProblem) -> NumberStyles {
    guard let part = links.first("styles"), let bytes = try bytes(part) else { return .none }
    return try NumberStyles(bytes, part: part)
  }

  /// A workbook in another vocabulary is a text or a slide show.
  private mutating func readListings(_ bytes: [UInt8], part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("workbook") else { throw .notAWorkbook }
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "workbookPr" { is1904 = reader.flag("date1904") }
      if name == "sheets" { try readSheets(&reader) }
    }
  }

  private mutating func readSheets(_ reader: inout PartReader) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "sheet" else { return }
      guard listings.count < limits.sheets else { throw .tooMany(.sheets, limit: limits.sheets) }
      let state = reader.attribute("state") ?? "visible"
      listings.append(
        Listing(
          name: StringItem.unescaped(reader.attribute("name") ?? ""), isHidden: state != "visible",
          link: reader.attribute("id", in: .officeLinks) ?? ""))
    }
  }
}
