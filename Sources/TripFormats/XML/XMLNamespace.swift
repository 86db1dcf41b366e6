/// The vocabularies of spreadsheets, each under its transitional and its strict name (ECMA-376 parts 1 and 4).
package enum XMLNamespace: Sendable {
  case none, spreadsheet, officeLinks, packageLinks, other

  init(_ name: String) {
    self =
      switch name {
      case "": .none
      case "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main":
        .spreadsheet
      case "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships":
        .officeLinks
      case "http://schemas.openxmlformats.org/package/2006/relationships": .packageLinks
      default: .other
      }
  }
}
