package import TripFormats
package import TripModel

/// The list of all papers, for opening them.
package struct IndexPaper: Sendable {
  private let companies: [(Company, String)]
  private let hasCash: Bool
  private let applications: [String]
  private let parts: PaperParts

  /// Each company comes with the name of its folder; papers about applications by their paths.
  package init(
    _ trip: Trip, _ companies: [(Company, String)], hasCash: Bool = false, applications: [String] = [],
    _ settings: PaperSettings
  ) {
    self.hasCash = hasCash
    self.applications = applications
    self.companies = companies
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let rows = companies.map { company, file -> HTML in
      """
      <tr><td>\(company.id)</td><td>\(company.name(in: parts.language))</td>\
      <td>\(link("companies/\(file)/card.html", CardWords.card))</td>\
      <td>\(link("companies/\(file)/invoice.html", Words.invoice)) \(link("companies/\(file)/invoice.csv", "CSV"))</td>\
      <td>\(link("companies/\(file)/expenses.html", ExpenseWords.title)) \(link("companies/\(file)/expenses.xlsx", "XLSX"))</td>\
      <td>\(link("companies/\(file)/roster.html", Words.companyRosterTitle)) \(link("companies/\(file)/roster.csv", "CSV"))</td></tr>

      """
    }
    let whole: HTML = """
      <ul>
      <li>\(link("page.html", CompanyPage.title))</li>
      <li>\(link("organiser/roster.html", Words.rosterTitle)) \(link("organiser/roster.xlsx", "XLSX")) \(link("organiser/roster.csv", "CSV"))</li>
      <li>\(link("organiser/charges.xlsx", Words.charges)) \(link("organiser/charges.csv", "CSV"))</li>\(cash)
      <li>\(link("agency/manifest.html", Words.manifestTitle)) \(link("agency/manifest.xlsx", "XLSX")) \
      \(link("agency/manifest.csv", Words.forExcel)) \
      \(link("agency/manifest-machine.csv", Words.forPrograms)) <strong>\(parts.text(Words.contains))</strong></li>
      <li>\(link("agency/changes.html", ChangeWords.title))</li>
      \(rooming)\(selection)
      </ul>
      <table><tbody>
      \(rows)</tbody></table>

      """
    return parts.page(Words.papers, "", [parts.header(Words.papers), whole, parts.footer()])
  }

  private var cash: HTML {
    guard hasCash else { return .empty }
    return """

      <li>\(link("organiser/cash.html", Words.cashTitle)) \(link("organiser/cash.csv", "CSV")) \
      \(link("organiser/cash-labels.html", Words.labelsTitle)) \
      \(link("organiser/receipts.html", Words.receiptsTitle))</li>
      """
  }

  private var rooming: HTML {
    guard !parts.trip.stays.isEmpty, !parts.trip.delegates.isEmpty else { return .empty }
    let hotels = parts.trip.stays.enumerated().map { number, stay -> HTML in
      " \(link("agency/hotel-\(number + 1).html", "\(parts.text(Words.hotelTitle)) \(parts.text(stay.place))"))"
    }
    return "<li>\(link("agency/rooming.html", Words.roomingTitle)) \(link("agency/rooming.csv", "CSV"))\(hotels)</li>"
  }

  /// The list for the organiser, then the letters.
  private var selection: HTML {
    guard let list = applications.first else { return .empty }
    let letters = applications.filter { $0.hasPrefix("applicants/") }.map { path -> HTML in
      " \(link(path, "\(parts.text(SupplementWords.title)) \(path.split(separator: "/")[1])"))"
    }
    return "\n<li>\(link(list, ApplicationWords.overview))\(letters)</li>"
  }

  private func link(_ path: String, _ words: Sentence) -> HTML { link(path, parts.text(words)) }

  private func link(_ path: String, _ words: String) -> HTML { "<a href=\"\(path)\">\(words)</a>" }
}
