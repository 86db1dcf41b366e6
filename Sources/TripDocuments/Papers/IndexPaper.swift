package import TripFormats
package import TripModel

/// The list of all papers, for opening them.
package struct IndexPaper: Sendable {
  private let companies: [(Company, String)]
  private let parts: PaperParts

  /// - Parameter companies: each with the name of its files.
  package init(_ trip: Trip, _ companies: [(Company, String)], _ settings: PaperSettings) {
    self.companies = companies
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let rows = companies.map { company, file -> HTML in
      """
      <tr><td>\(company.id)</td><td>\(company.name(in: parts.language))</td>\
      <td>\(link("invoices/\(file).html", Words.invoice)) \(link("invoices/\(file).csv", "CSV"))</td>\
      <td>\(link("rosters/\(file).html", Words.companyRosterTitle)) \(link("rosters/\(file).csv", "CSV"))</td></tr>

      """
    }
    let whole: HTML = """
      <ul>
      <li>\(link("roster.html", Words.rosterTitle)) \(link("roster.csv", "CSV"))</li>
      <li>\(link("manifest.html", Words.manifestTitle)) \(link("manifest.csv", "CSV")) \
      \(link("manifest-machine.csv", "CSV (UTF-8)"))</li>
      <li>\(link("charges.csv", Words.charges))</li>
      </ul>
      <table><tbody>
      \(rows)</tbody></table>

      """
    return parts.page(Words.papers, "", [parts.header(Words.papers), whole, parts.footer()])
  }

  private func link(_ path: String, _ words: Sentence) -> HTML { link(path, parts.text(words)) }

  private func link(_ path: String, _ words: String) -> HTML { "<a href=\"\(path)\">\(words)</a>" }
}
