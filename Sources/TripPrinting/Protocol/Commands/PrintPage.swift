#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Turns the page into PDF: its own paper size, else A4; readable by screen readers.
struct PrintPage: BrowserCommand {
  struct Answer: Decodable {
    /// Base64 on the line.
    var data: Data
  }

  enum CodingKeys: String, CodingKey {
    case preferCSSPageSize, printBackground, paperWidth, paperHeight, headerTemplate, footerTemplate
    case generateTaggedPDF, isNumbered = "displayHeaderFooter"
  }

  static let method = "Page.printToPDF"
  /// Whether each page says which of how many it is.
  var isNumbered: Bool
  var preferCSSPageSize = true
  var printBackground = true
  /// Inches.
  var paperWidth = 210 / 25.4
  var paperHeight = 297 / 25.4
  var generateTaggedPDF = true
  /// An empty one would be the browser's own.
  var headerTemplate = "<span></span>"
  var footerTemplate = """
    <div style="width: 100%; font: 8pt sans-serif; color: #444; text-align: center">\
    <span class="pageNumber"></span> / <span class="totalPages"></span></div>
    """

  init(isNumbered: Bool) {
    self.isNumbered = isNumbered
  }
}
