@testable import TripFormats

/// Packages written by hand, for what no program at hand writes.
struct HandmadeWorkbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  var parts: [(name: String, bytes: [UInt8])]

  /// One sheet with the rows given; later parts take the place of the usual ones.
  init(rows: String, _ changes: [String: String] = [:]) {
    self.init(sheet: "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData></worksheet>", changes)
  }

  init(sheet: String, _ changes: [String: String] = [:]) {
    var texts = Self.usual
    texts["xl/worksheets/sheet1.xml"] = sheet
    texts.merge(changes) { $1 }
    parts = texts.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map { ($0.key, Array($0.value.utf8)) }
  }

  static let usual = [
    "_rels/.rels": relationships([("officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "/xl/styles.xml"),
    ]),
    "xl/workbook.xml": """
    <workbook xmlns="\(main)" xmlns:r="\(links)"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>
    """,
    "xl/styles.xml": """
    <styleSheet xmlns="\(main)"><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-404]e/m/d"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>
    """,
  ]

  static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let links = targets.enumerated().map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.links)/\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(links.joined())</Relationships>"
  }

  static func strings(_ items: String) -> String { "<sst xmlns=\"\(main)\">\(items)</sst>" }

  var bytes: [UInt8] {
    get throws {
      var writer = try ZipWriter()
      for part in parts {
        writer.begin(part.name)
        part.bytes.withUnsafeBufferPointer { writer.append($0) }
        try writer.end()
      }
      try writer.finish()
      return writer.output
    }
  }

  func read(_ limits: XLSXLimits = XLSXLimits()) throws -> XLSXWorkbook {
    try XLSXReader.workbook(try bytes, limits: limits)
  }

  /// The problem that reading ends with.
  func problem(_ limits: XLSXLimits = XLSXLimits()) -> XLSXProblem? { XLSXProblem.of(try? bytes, limits) }
}

extension XLSXProblem {
  static func of(_ bytes: [UInt8]?, _ limits: XLSXLimits = XLSXLimits()) -> XLSXProblem? {
    do throws(XLSXProblem) {
      _ = try XLSXReader.workbook(bytes ?? [], limits: limits)
      return nil
    } catch { return error }
  }
}

extension XLSXSheet {
  /// All cells by their names.
  var values: [String: XLSXValue] {
    Dictionary(uniqueKeysWithValues: rows.flatMap(\.cells).map { ($0.reference.description, $0.value) })
  }

  /// Names of the cells with formulas.
  var formulas: [String] { rows.flatMap(\.cells).filter(\.hasFormula).map(\.reference.description) }

  var hiddenRows: [Int] { rows.filter(\.isHidden).map(\.number) }
}
