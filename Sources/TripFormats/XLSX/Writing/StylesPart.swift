/// The part xl/styles.xml (ECMA-376 18.8.39), in the colours of the printed papers.
enum StylesPart {
  static func xml(_ styles: CellStyles) -> String {
    XMLParts.declaration + "<styleSheet xmlns=\"\(XMLParts.main)\">" + numberFormats(styles)
      + list("fonts", fonts) + list("fills", fills) + list("borders", borders)
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + list("cellXfs", special + rows(styles))
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

  private static let special = [
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    format(49, font: 1, alignment: "vertical=\"center\" wrapText=\"1\""),
    format(49, font: 2, alignment: "vertical=\"center\" wrapText=\"1\""),
    format(49, font: 3, fill: 2, border: 1, alignment: "vertical=\"center\" wrapText=\"1\""),
  ]

  private static func rows(_ styles: CellStyles) -> [String] {
    styles.formats.flatMap { number in
      Meaning.allCases.flatMap { meaning in [false, true].map { row(number, meaning, isOpen: $0) } }
    }
  }

  private static func row(_ number: Int, _ meaning: Meaning, isOpen: Bool) -> String {
    let wrap = number == NumberFormats.text ? " wrapText=\"1\"" : ""
    return format(
      number, font: meaning == .plain ? 0 : meaning.place + 3, fill: meaning.place > 1 ? meaning.place + 1 : 0,
      border: meaning == .total ? 2 : 0, alignment: "vertical=\"top\"" + wrap, isOpen: isOpen)
  }

  private static func format(
    _ number: Int, font: Int, fill: Int = 0, border: Int = 0, alignment: String, isOpen: Bool = false
  ) -> String {
    "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\""
      + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
      + (isOpen ? " applyProtection=\"1\"" : "") + "><alignment \(alignment)/>"
      + (isOpen ? "<protection locked=\"0\"/>" : "") + "</xf>"
  }
}
