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
      (DayWords.day, DayText.dated(plan.day.day, parts.language)), (DayWords.meeting, text.meeting(leg)),
      (DayWords.departs, text.departure(leg)), (DayWords.arrives, text.arrival(leg)),
      (DayWords.seats, text.seats(leg)), (DayWords.luggage, text.luggage(leg)), (DayWords.driver, text.driver(leg)),
    ])
    let body = [
      parts.header(DayWords.legTitle), parts.heading(Sentence(verbatim: text.name(leg))),
      parts.paragraph(parts.text(DayWords.listPurpose), class: "notice"), facts, HTMLWriter.table(sheet),
      parts.footer(),
    ]
    var page = parts.page(DayWords.legTitle, plan.day.day.iso, body)
    page.style = Self.style
    return page
  }

  /// One row a person; the last two columns are filled in by hand.
  package var sheet: Sheet {
    let trip = plan.trip
    let columns = [
      Column(parts.text(Words.number), look: .figure), Column(parts.text(CompanyColumn.company.label), look: .short),
      Column(parts.text(CompanyColumn.name.label)), Column(parts.text(DelegateColumn.name.label), look: .short),
      Column(parts.text(Words.latinName)), Column(parts.text(DayWords.pieces)),
      Column(parts.text(DayWords.present)),
    ]
    let rows = leg.people.enumerated().map { index, place in
      let delegate = trip.delegates[place]
      let company = delegate.company.map { trip.companies[$0] }
      return Row([
        .count(Int64(index + 1)), .words(company?.id ?? ""), .words(company?.name(in: parts.language) ?? ""),
        .words(delegate.name), .words(delegate.latinName),
        trip.luggagePerPerson.map { .count(Int64($0)) } ?? .empty, .text("□"),
      ])
    }
    return Sheet(name: parts.text(DayWords.legTitle), columns: columns, rows: rows)
  }

  /// 35 people on one sheet of A4.
  private static let style: HTML = """

    @media print { td, th { padding: 1.1pt 4pt; } body { font-size: 8.6pt; } }
    """
}
