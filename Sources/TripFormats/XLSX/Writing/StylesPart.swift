/// The part xl/styles.xml (ECMA-376 18.8.39), in the colours of the printed papers.
enum StylesPart {
  static func xml(_ styles: CellStyles) -> String {
    XMLParts.declaration + "<styleSheet xmlns=\"\(XMLParts.main)\">" + numberFormats(styles)
      + list("fonts", fonts) + list("fills", fills) + list("borders", borders)
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + cellFormats(styles)
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
      + "<dxfs count=\"0\"/></styleSheet>"
  }

  private static func numberFormats(_ styles: CellStyles) -> String {
    let formats = NumberFormats.custom(styles.currencies)
    return list(
      "numFmts", formats.map { "<numFmt numFmtId=\"\($0.id)\" formatCode=\"\(XMLText.escaped($0.code))\"/>" })
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    "<\(name) count=\"\(items.count)\">\(items.joined())</\(name)>"
  }

  /// Plain, title, heading, header; then one a meaning.
  private static let fonts = [
    font(), font("<b/>", size: 14), font(color: "FF5C5C66"), font("<b/>"),
    font("<b/>"), font(color: "FF8A4B00"), font("<b/>", color: "FF1B5E20"), font("<strike/>", color: "FF8A1C1C"),
    font("<i/>", color: "FF14477A"),
  ]

  private static func font(_ style: String = "", size: Int = 11, color: String = "FF1C1C1E") -> String {
    "<font>\(style)<sz val=\"\(size)\"/><color rgb=\"\(color)\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
  }

  /// The first two are the standard's; then the header's, and one a meaning that has one.
  private static let fills =
    ["none", "gray125"].map { "<fill><patternFill patternType=\"\($0)\"/></fill>" }
    + ["FFE4E8F1", "FFFFF4E0", "FFE3F4E3", "FFFBE4E4", "FFE3EEFB"].map {
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    }

  private static let borders = [
    "<border><left/><right/><top/><bottom/><diagonal/></border>",
    "<border><left/><right/><top/><bottom style=\"medium\"><color rgb=\"FF14477A\"/></bottom><diagonal/></border>",
    "<border><left/><right/><top style=\"medium\"><color rgb=\"FF1C1C1E\"/></top><bottom/><diagonal/></border>",
  ]

  /// Written as bytes: of strings put together, the hundreds of formats took two million instructions.
  private static func cellFormats(_ styles: CellStyles) -> String {
    var run = ByteRun(capacity: 65_536)
    let formats = styles.formats
    let count = CellStyles.first + formats.count * Meaning.allCases.count * 2
    run.append("<cellXfs count=\"\(count)\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
    for font in 1...2 { append(CellFormat(NumberFormats.text, font: font, isCentred: true), to: &run) }
    append(CellFormat(NumberFormats.text, font: 3, fill: 2, border: 1, isCentred: true), to: &run)
    for number in formats {
      for meaning in Meaning.allCases {
        for isOpen in [false, true] { append(CellFormat(number, meaning, isOpen: isOpen), to: &run) }
      }
    }
    run.append("</cellXfs>" as StaticString)
    var text = ""
    run.take { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  private static func append(_ format: CellFormat, to run: inout ByteRun) {
    run.append("<xf numFmtId=\"" as StaticString)
    run.append(format.number)
    run.append("\" fontId=\"" as StaticString)
    run.append(format.font)
    run.append("\" fillId=\"" as StaticString)
    run.append(format.fill)
    run.append("\" borderId=\"" as StaticString)
    run.append(format.border)
    run.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"" as StaticString)
    run.append(" applyBorder=\"1\" applyAlignment=\"1\"" as StaticString)
    if format.isOpen { run.append(" applyProtection=\"1\"" as StaticString) }
    run.append("><alignment vertical=\"" as StaticString)
    run.append(format.isCentred ? "center\"" : "top\"" as StaticString)
    if format.number == NumberFormats.text { run.append(" wrapText=\"1\"" as StaticString) }
    run.append("/>" as StaticString)
    if format.isOpen { run.append("<protection locked=\"0\"/>" as StaticString) }
    run.append("</xf>" as StaticString)
  }
}
