import TripCosting
package import TripFormats
package import TripModel

/// The list of all papers, for opening them; what was not made is not listed.
package struct IndexPaper: Sendable {
  private let companies: [(Company, String)]
  private let hosts: [(Host, String)]
  private let made: Set<String>
  /// In the order in which they were made.
  private let paths: [String]
  /// Letters to applicants, in the order in which they were made.
  private let letters: [String]
  private let parts: PaperParts

  /// - Parameters:
  ///   - companies: each with the name of its folder.
  ///   - hosts: likewise.
  ///   - made: the paths of all papers.
  package init(
    _ trip: Trip, _ companies: [(Company, String)], hosts: [(Host, String)] = [], made: [String],
    _ settings: PaperSettings
  ) {
    self.hosts = hosts
    self.companies = companies
    self.made = Set(made)
    paths = made
    letters = made.filter { $0.hasPrefix("applicants/") }
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var page: Page {
    let hasMeetings = hasMeetings
    let rows = companies.map { company, file -> HTML in
      """
      <tr><td>\(company.id)</td><td>\(company.name(in: parts.language))</td>\
      <td>\(link("companies/\(file)/card.html", CardWords.card))</td>\
      <td>\(link("companies/\(file)/invoice.html", Words.invoice)) \(link("companies/\(file)/invoice.csv", "CSV"))</td>\
      <td>\(link("companies/\(file)/expenses.html", ExpenseWords.title)) \(link("companies/\(file)/expenses.xlsx", "XLSX"))</td>\
      <td>\(link("companies/\(file)/roster.html", Words.companyRosterTitle)) \(link("companies/\(file)/roster.csv", "CSV"))</td>\
      <td>\(link("companies/\(file)/itinerary.html", DayWords.itinerary)) \(link("companies/\(file)/calendar.ics", CalendarWords.calendar))</td>\(hasMeetings ? schedule("companies/\(file)") : .empty)</tr>

      """
    }
    let body = [
      parts.header(Words.papers), group(IndexWords.house, "\(forAll)\(organiser)\(meetings)\(selection)"),
      group(IndexWords.days, days), group(IndexWords.hosts(isJapan: parts.trip.isTakenForJapan), hostPapers), hostGaps,
      hostRows,
      group(IndexWords.agency, "\(agency)\(coaches)"), companyTable(rows), parts.footer(),
    ]
    return parts.page(Words.papers, "", layout: .landscape, body)
  }

  /// Nothing where none of its papers was made.
  private func group(_ title: Sentence, _ items: HTML) -> HTML {
    items == .empty ? .empty : "<section>\n\(parts.heading(title))<ul>\n\(items)</ul>\n</section>\n"
  }

  private var hasMeetings: Bool { companies.contains { made.contains("companies/\($0.1)/meetings.html") } }

  private func companyTable(_ rows: [HTML]) -> HTML {
    guard !rows.isEmpty else { return .empty }
    let titles = [
      CompanyColumn.company.label, CompanyColumn.name.label, CardWords.card, Words.invoice, ExpenseWords.title,
      Words.companyRosterTitle, DayWords.itinerary,
    ]
    let heads = (hasMeetings ? titles + [MeetingWords.title] : titles).map { title -> HTML in
      "<th scope=\"col\">\(parts.text(title))</th>"
    }
    return """
      \(parts.heading(IndexWords.companies))<table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table>

      """
  }

  private var forAll: HTML {
    "\(item([link("board.html", BoardWords.title)]))\(item([link("page.html", CompanyPage.title)]))\(item([link("itinerary.html", DayWords.itinerary)]))\(calendar("calendar.ics", CalendarWords.delegation))"
  }

  private var organiser: HTML {
    let items = [
      item([
        link("organiser/roster.html", Words.rosterTitle), link("organiser/roster.xlsx", "XLSX"),
        link("organiser/roster.csv", "CSV"),
      ]),
      item([link("organiser/emergency.html", Words.emergencyTitle)]),
      item([link("organiser/charges.xlsx", Words.charges), link("organiser/charges.csv", "CSV")]),
      item([
        link("organiser/cash.html", Words.cashTitle), link("organiser/cash.csv", "CSV"),
        link("organiser/cash-labels.html", Words.labelsTitle), link("organiser/receipts.html", Words.receiptsTitle),
      ]),
      calendar("organiser/deadlines.ics", CalendarWords.deadlines),
      item([
        link("organiser/closing.html", ResultWords.closing), link("organiser/closing.csv", "CSV"),
        link("organiser/results.csv", ResultWords.list),
      ]),
    ]
    return "\(items)"
  }

  /// The room of each session, with its table cards.
  private var meetings: HTML {
    let sessions = parts.trip.sessions
    let items = parts.trip.rounds.enumerated().map { number, round in
      let path = "organiser/meetings-\(number + 1)"
      let title = "\(parts.text(MeetingWords.gridTitle)) \(parts.text(sessions[round.session].title))"
      return item([
        link(path + ".html", title), link(path + ".csv", "CSV"), link(path + "-cards.html", MeetingWords.cardsTitle),
      ])
    }
    return "\(items)"
  }

  private func schedule(_ folder: String) -> HTML {
    "<td>\(link(folder + "/meetings.html", MeetingWords.title))</td>"
  }

  private var hostRows: HTML {
    guard !hosts.isEmpty else { return .empty }
    let rows = hosts.map { host, file -> HTML in
      "<tr><td>\(host.id)</td><td>\(host.name)</td>\(schedule("hosts/\(file)"))</tr>\n"
    }
    let isJapan = parts.trip.isTakenForJapan
    let titles = [
      MeetingWords.hostCode(isJapan: isJapan), MeetingWords.hostName(isJapan: isJapan), MeetingWords.title,
    ].map { title -> HTML in
      "<th scope=\"col\">\(parts.text(title))</th>"
    }
    return "<table>\n<thead><tr>\(titles)</tr></thead>\n<tbody>\n\(rows)</tbody></table>\n"
  }

  private var agency: HTML {
    let hotels = parts.trip.stays.enumerated().flatMap { number, stay in
      [
        link("agency/hotel-\(number + 1).html", "\(parts.text(Words.hotelTitle)) \(parts.text(stay.place))"),
        link("agency/hotel-\(number + 1).csv", "CSV"),
      ]
    }
    let items = [
      item([
        link("agency/manifest.html", Words.manifestTitle), link("agency/manifest.xlsx", "XLSX"),
        link("agency/manifest.csv", Words.forExcel), link("agency/manifest-machine.csv", Words.forPrograms),
        "<strong>\(parts.text(Words.contains))</strong>",
      ]),
      item([link("agency/changes.html", ChangeWords.title)]),
      item([link("agency/rooming.html", Words.roomingTitle), link("agency/rooming.csv", "CSV")] + hotels),
    ]
    return "\(items)"
  }

  /// For the operators, in the order of the days.
  private var coaches: HTML {
    let start = "agency/coach-"
    return item(
      paths.filter { $0.hasPrefix(start) }.map { path in
        link(path, "\(parts.text(CoachWords.title)) \(path.dropFirst(start.count).dropLast(".html".count))")
      })
  }

  /// The list for the organiser, then the letters.
  private var selection: HTML {
    let letters = letters.filter { $0.hasSuffix(".html") }.map { path in
      link(path, "\(parts.text(SupplementWords.title)) \(path.split(separator: "/")[1])")
    }
    return item([link("organiser/applications.html", ApplicationWords.overview)] + letters)
  }

  /// One line a day; which lists it has is told by what was made.
  private var days: HTML {
    let sheets = paths.filter { $0.hasPrefix("organiser/days/") && !$0.contains("-leg-") }
    return .joined(
      sheets.map { path in
        let name = String(path.dropFirst("organiser/days/".count).dropLast(".html".count))
        let legs = paths.filter { $0.hasPrefix("organiser/days/\(name)-leg-") }
        let day = DayText.written(iso: name, parts.language)
        return item(
          [link(path, "\(parts.text(DayWords.title)) \(day)")]
            + legs.map { link($0, DayWords.legTitle) }
            + [link("restaurants/\(name).html", DayWords.mealsTitle), link("restaurants/\(name).csv", "CSV")])
      })
  }

  private var hostPapers: HTML {
    let booklets = Language.allCases.map { language in
      link("hosts/booklet-\(language.rawValue).html", "\(parts.text(HostWords.booklet)) \(language.name)")
    }
    return item([
      link("hosts/delegation.html", HostWords.list(isJapan: parts.trip.isTakenForJapan)),
      link("hosts/delegation.csv", "CSV"),
    ]) + item(booklets)
      + item([
        link("organiser/badges.html", HostWords.badges), link("organiser/name-cards.html", HostWords.cards),
      ])
  }

  private var hostGaps: HTML {
    guard made.contains("hosts/delegation.html") else { return .empty }
    let lines = HostGaps(trip: parts.trip, language: parts.language).lines.map { line -> HTML in "<li>\(line)</li>\n" }
    return "<ul class=\"notice\">\n\(lines)</ul>\n"
  }

  private func calendar(_ path: String, _ words: Sentence) -> HTML {
    made.contains(path) ? item([link(path, words), "\(parts.text(CalendarWords.calendar))"]) : .empty
  }

  /// Nothing where none of its papers was made.
  private func item(_ links: [HTML]) -> HTML {
    let links = links.filter { $0 != .empty }
    guard let first = links.first else { return .empty }
    let others = links.dropFirst().map { link -> HTML in " \(link)" }
    return "<li>\(first)\(others)</li>\n"
  }

  private func link(_ path: String, _ words: Sentence) -> HTML { link(path, parts.text(words)) }

  private func link(_ path: String, _ words: String) -> HTML {
    made.contains(path) ? "<a href=\"\(path)\">\(words)</a>" : .empty
  }
}
