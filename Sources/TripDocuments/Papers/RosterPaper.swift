import TripCosting
package import TripFormats
package import TripModel

/// Who goes: for one company its own people, for the organiser all of them with waivers and open points.
package struct RosterPaper: Sendable {
  let companies: [Int]
  let isForOrganiser: Bool
  /// What stands open, shown to the organiser only.
  let openPoints: [Sentence]
  let parts: PaperParts
  private let groups: [[Int]]

  /// The roster of the whole delegation (訪團名冊).
  package init(delegation trip: Trip, openPoints: [Sentence], _ settings: PaperSettings) {
    self.init(Array(trip.companies.indices), trip, settings, trip.delegatesByCompany, isForOrganiser: true, openPoints)
  }

  /// The roster that one company sees.
  package init(company number: Int, _ trip: Trip, groups: [[Int]], _ settings: PaperSettings) {
    self.init([number], trip, settings, groups, isForOrganiser: false, [])
  }

  private init(
    _ companies: [Int], _ trip: Trip, _ settings: PaperSettings, _ groups: [[Int]], isForOrganiser: Bool,
    _ openPoints: [Sentence]
  ) {
    self.companies = companies
    self.isForOrganiser = isForOrganiser
    self.openPoints = openPoints
    self.groups = groups
    parts = PaperParts(trip: trip, settings: settings)
  }

  package var title: Sentence { isForOrganiser ? Words.rosterTitle : Words.companyRosterTitle }

  package var page: Page {
    let company = isForOrganiser ? nil : parts.trip.companies[companies[0]]
    let body = [
      parts.header(title), company.map(facts) ?? summary(), HTMLWriter.table(sheet),
      parts.paragraph(parts.text(Words.masked)), organiserParts(), parts.footer(),
    ]
    return parts.page(title, company.map { $0.name(in: parts.language) } ?? "", layout: .landscape, body)
  }

  package var sheet: Sheet {
    let rows = companies.flatMap { number in groups[number].map { (number, $0) } }
    let hasPresences = rows.contains { parts.trip.delegates[$0.1].presence != .whole }
    let presence: [(Sentence, Int, Column.Look)] = hasPresences ? [(Words.presence, 20, .words)] : []
    let columns: [(Sentence, Int, Column.Look)] =
      [
        (Words.number, 5, .figure), (CompanyColumn.company.label, 8, .short), (CompanyColumn.name.label, 30, .words),
        (DelegateColumn.name.label, 14, .words), (Words.latinName, 24, .words),
        (DelegateColumn.jobTitle.label, 16, .words),
        (DelegateColumn.sex.label, 5, .words), (DelegateColumn.diet.label, 14, .words),
        (DelegateColumn.passportNumber.label, 12, .short), (DelegateColumn.passportExpiry.label, 12, .short),
      ] + presence + [(Words.missing, 20, .words)]
    return Sheet(
      name: parts.text(title), columns: columns.map { Column(parts.text($0.0), width: $0.1, look: $0.2) },
      count: rows.count
    ) { [self] index in row(index, rows[index].0, rows[index].1, hasPresences) }
  }

  private func row(_ index: Int, _ company: Int, _ number: Int, _ hasPresences: Bool) -> Row {
    let trip = parts.trip
    let delegate = trip.delegates[number]
    let missing = DelegateNeeds.missing(delegate).map { parts.text($0.label) }
    return Row(
      [
        .count(Int64(index + 1)), .words(trip.companies[company].id),
        .words(trip.companies[company].name(in: parts.language)), .words(delegate.name), .words(delegate.latinName),
        .words(delegate.jobTitle), .words(parts.sex(delegate.sex)), .words(delegate.diet),
        .words(delegate.passportNumber(on: .roster)), delegate.passportExpiry.map { .day($0) } ?? .empty,
      ] + (hasPresences ? [.words(Words.presence(delegate.presence).map { parts.text($0) } ?? "")] : [])
        + [.words(missing.listed(parts.language))], missing.isEmpty ? .plain : .attention
    )
  }

  private func summary() -> HTML {
    let people = companies.reduce(0) { $0 + groups[$1].count }
    let count = companies.count { !groups[$0].isEmpty }
    return parts.paragraph(
      parts.text(Words.companies(count)) + " · " + parts.text(Words.people(people)) + " · "
        + parts.text(Words.organiserOnly))
  }

  private func facts(_ company: Company) -> HTML {
    let sessions = parts.trip.sessions
    let interpreted = company.interpreters.map { number in
      "\(DayText.short(sessions[number].day, parts.language)) \(parts.text(sessions[number].title))"
    }
    return parts.facts([
      (CompanyColumn.name.label, company.name(in: parts.language)), (CompanyColumn.contact.label, company.contact),
      (Words.people, "\(groups[companies[0]].count)"),
      (Words.interpreterAt, interpreted.listed(parts.language)),
      (Words.options, parts.text(company.options.map { parts.trip.options[$0].title.sentence }.joined(.comma))),
    ])
  }

  private func organiserParts() -> HTML {
    guard isForOrganiser else { return .empty }
    return parts.list(Words.waivers, parts.trip.waivers.map { parts.text(Words.waived($0)) })
      + parts.list(Words.openPoints, openPoints.map { parts.text($0) })
  }
}
