import TripCosting
package import TripFormats
import TripModel

/// Who boards a coach or a flight, for counting people and luggage: names and companies, no passports.
package struct LegSheet: Sendable {
  private let plan: DayPlan
  private let leg: DayLeg
  private let parts: PaperParts

  package init(_ plan: DayPlan, leg: Int, _ settings: PaperSettings) {
    self.plan = plan
    self.leg = plan.legs[leg]
    parts = PaperParts(trip: plan.trip, settings: settings)
  }

  package var page: Page {
    let text = DayLegText(plan, parts)
    let facts = parts.facts([
      (DayWords.day, DayText.written(plan.day.day, parts.language)), (DayWords.meeting, text.meeting(leg)),
      (DayWords.departs, text.departure(leg)), (DayWords.arrives, text.arrival(leg)),
      (DayWords.seats, text.seats(leg)), (DayWords.luggage, text.luggage(leg)), (DayWords.driver, text.driver(leg)),
    ])
    let body = [
      parts.header(DayWords.legTitle), parts.heading(Sentence(verbatim: text.name(leg))),
      parts.paragraph(parts.text(DayWords.listPurpose), class: "notice"), facts, HTMLWriter.table(sheet),
      parts.paragraph(parts.text(DayWords.expected(leg.people.count, staff: plan.day.staff)), class: "expected"),
      parts.footer(),
    ]
    var page = parts.page(DayWords.legTitle, plan.day.day.iso, body)
    page.style = Self.style
    return page
  }

  /// One row a person, staff included as far as they are counted; the last columns are filled in by hand.
  package var sheet: Sheet {
    let remarks = leg.people.map(remark)
    let hasRemarks = remarks.contains { !$0.isEmpty }
    let columns =
      [
        Column(parts.text(Words.number), look: .figure), Column(parts.text(CompanyColumn.company.label), look: .short),
        Column(parts.text(CompanyColumn.name.label)), Column(parts.text(DelegateColumn.name.label), look: .short),
        Column(parts.text(Words.latinName)),
      ] + (hasRemarks ? [Column(parts.text(DayWords.remark))] : [])
      + [Column(parts.text(DayWords.pieces)), Column(parts.text(DayWords.present))]
    let people = zip(leg.people, remarks).enumerated().map { row($0 + 1, $1.0, remark: hasRemarks ? $1.1 : nil) }
    let blank = [Cell](repeating: .empty, count: hasRemarks ? 3 : 2)
    let staff = (0..<max(0, plan.day.staff ?? 0)).map { number in
      Row(
        [.count(Int64(leg.people.count + number + 1)), .empty, .empty, .words(parts.text(DayWords.staffMember))]
          + blank + [.text("□")])
    }
    return Sheet(name: parts.text(DayWords.legTitle), columns: columns, rows: people + staff)
  }

  private func row(_ number: Int, _ place: Int, remark: String?) -> Row {
    let (trip, delegate) = (plan.trip, plan.trip.delegates[place])
    let company = delegate.company.map { trip.companies[$0] }
    return Row(
      [
        .count(Int64(number)), .words(company?.id ?? ""), .words(company?.name(in: parts.language) ?? ""),
        .words(delegate.name), .words(delegate.latinName),
      ] + (remark.map { [Cell.words($0)] } ?? []) + [
        trip.luggagePerPerson.map { .count(Int64($0)) } ?? .empty, .text("□"),
      ],
      isInDoubt(place) ? .attention : .plain)
  }

  private func remark(_ place: Int) -> String {
    let own = isInDoubt(place) ? [parts.text(DayWords.ownTicket), plan.trip.delegates[place].ownFlightDetails] : []
    return ([plan.trip.delegates[place].assistance] + own).filter { !$0.isEmpty }
      .joined(separator: parts.language.semicolon)
  }

  /// Whoever flies alone may not be at the airport when the delegation's coach leaves.
  private func isInDoubt(_ place: Int) -> Bool {
    if case .flight = leg.way { return false }
    return !plan.flights.isEmpty && !plan.flies(place)
  }

  /// 35 people on one sheet of A4.
  private static let style: HTML = """

    .expected { font-size: 1.15em; font-weight: 700; margin-top: .8rem; }
    @media print { td, th { padding: 2pt 4pt; line-height: 1.25; } body { font-size: 9.6pt; } }
    """
}
