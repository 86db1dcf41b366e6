/// Why bytes are not a workbook that can be read; what to tell a person about it is said elsewhere.
package enum XLSXProblem: Error, Hashable, Sendable {
  package enum Counted: Hashable, Sendable { case parts, sheets, sharedStrings, cells }

  /// Something else altogether: CSV, a web page, a picture.
  case notAWorkbook
  /// It needs a password.
  case encrypted
  /// Excel 97 to 2003, .xls.
  case legacyWorkbook
  /// Excel's binary format, .xlsb.
  case binaryWorkbook
  /// LibreOffice's own format, .ods.
  case openDocument
  /// The offset counts bytes within the part; nil when the archive itself is damaged.
  case damaged(part: String, offset: Int?)
  case missingPart(String)
  /// A name that would leave the archive or stands twice.
  case unsafePath(String)
  /// A document type definition, which no workbook needs.
  case documentType(part: String)
  /// A compression or encoding that packages may not use.
  case unsupported(part: String)
  /// It grows over what is allowed when it is expanded.
  case tooLarge(part: String)
  case tooMany(Counted, limit: Int)
  /// A cell that no sheet has, or one that does not come after the one before it.
  case badReference(sheet: String, reference: String)
  /// A cell whose value is not what it says it is.
  case badValue(sheet: String, cell: CellReference)

  init(_ problem: ZipProblem, limits: ZipLimits) {
    self =
      switch problem {
      case .notAnArchive: .damaged(part: "", offset: nil)
      case .encrypted: .encrypted
      case .unsupported(let name): .unsupported(part: name)
      case .unsafeName(let name): .unsafePath(name)
      case .damaged(let name): .damaged(part: name, offset: nil)
      case .tooManyEntries: .tooMany(.parts, limit: limits.entries)
      case .tooLarge(let name): .tooLarge(part: name)
      case .outOfMemory: .tooLarge(part: "")
      }
  }

  init(_ problem: XMLProblem, part: String) {
    self =
      switch problem {
      case .malformed(let offset): .damaged(part: part, offset: offset)
      case .documentType: .documentType(part: part)
      case .encoding: .unsupported(part: part)
      }
  }
}
