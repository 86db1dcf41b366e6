import TripCosting
package import TripFormats
package import TripModel

/// What the companies say of themselves, for hosts, in one language; what nobody has translated stands as written.
package struct CompanyBooklet: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ language: Language, _ settings: PaperSettings) {
    var settings = settings
    settings.language = language
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let groups = parts.trip.delegatesByCompany
    let companies = parts.trip.companies.indices.filter { !groups[$0].isEmpty }
    let body = [
      parts.header(HostWords.booklet),
      parts.paragraph(parts.text(Words.companies(companies.count)) + " · " + parts.period),
      .joined(companies.map(company)),
      parts.footer(),
    ]
    var page = parts.page(HostWords.booklet, "", body)
    page.style = Self.style
    return page
  }

  private func company(_ number: Int) -> HTML {
    let company = parts.trip.companies[number]
    let name = company.name(in: parts.language)
    let others = [company.name, company.nameEn].filter { !$0.isEmpty && $0 != name }
    let texts = CompanyTexts(trip: parts.trip)
    let sections = CompanyTexts.Part.allCases.map { part -> HTML in
      guard let text = texts.text(part, ofCompany: number, in: parts.language) else {
        return .empty
      }
      let note = text.original.map { parts.paragraph(parts.text(HostWords.original($0))) } ?? .empty
      let language = (text.original ?? parts.language).rawValue
      return "<h3>\(parts.text(part.title))</h3>\n\(note)<p class=\"own\" lang=\"\(language)\">\(text.words)</p>\n"
    }
    let isSilent = sections.allSatisfy { $0 == .empty }
    let open = isSilent ? parts.paragraph(parts.text(HostWords.toFollow)) : .empty
    return """
      <section class="firm">
      <h2>\(name)</h2>
      <p class="soft">\(others.joined(separator: " / "))</p>
      \(open)\(sections)</section>

      """
  }

  private static let style: HTML = """

    .firm { break-inside: avoid; margin-bottom: 1.6rem; border-top: 1px solid var(--line); }
    .firm h2 { font-size: 1.25rem; margin-top: .8rem; }
    h3 { font-size: .98rem; margin: .7rem 0 .1rem; }
    .own { white-space: pre-wrap; }
    """
}
