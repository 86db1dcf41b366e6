import Synchronization

/// Parts that are the same in many workbooks; each is made and compressed once in a process.
///
/// A trip has dozens of small workbooks, in each of which these would cost more to compress than its rows. What is kept are
/// a few kilobytes, as workbooks have few sheets and currencies.
enum SharedPart: Hashable, Sendable {
  case contentTypes(sheets: Int)
  case packageLinks
  case workbookLinks(sheets: Int)
  case styles(CellStyles)

  private static let made = Mutex<[SharedPart: DeflatedBlock]>([:])
  /// Sheets are few and currencies too; what keeps coming up with new ones gets them anew.
  private static let most = 64

  var name: String {
    switch self {
    case .contentTypes: "[Content_Types].xml"
    case .packageLinks: "_rels/.rels"
    case .workbookLinks: "xl/_rels/workbook.xml.rels"
    case .styles: "xl/styles.xml"
    }
  }

  private var xml: String {
    switch self {
    case .contentTypes(let sheets): XMLParts.contentTypes(sheets: sheets)
    case .packageLinks: XMLParts.packageLinks
    case .workbookLinks(let sheets): XMLParts.workbookLinks(sheets: sheets)
    case .styles(let styles): StylesPart.xml(styles)
    }
  }

  /// The part as the archive would compress it.
  func deflated(by archive: inout ZipWriter) -> DeflatedBlock {
    if let made = SharedPart.made.withLock({ $0[self] }) { return made }
    let deflated = archive.stream(of: xml)
    SharedPart.made.withLock { made in
      if made.count >= SharedPart.most { made.removeAll() }
      made[self] = deflated
    }
    return deflated
  }
}
