package import TripCosting
package import TripFormats
package import TripModel
import TripPlanning

/// The itinerary that every delegate carries (行程表): days, ways, places, meals, hotels and whom to call; it names no
/// delegate, so that it can be handed to anybody of the delegation.
package struct ItineraryPaper: Sendable {
  private let trip: Trip
  private let settings: PaperSettings
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) {
    self.trip = trip
    self.settings = settings
    parts = PaperParts(trip: trip, settings: settings)
  }

  package func page() throws(CostingError) -> Page {
    let cash = try CashPlan([], trip)
    let clocks = ClockWords.differences(trip.zoneAbroad, on: trip.days.map(\.day)).map { from, sentence in
      (from.map { DayText.dated($0, parts.language) + parts.colon } ?? "") + parts.text(sentence)
    }.joined(separator: parts.language.semicolon)
    let facts = parts.facts([(Words.tripDays, parts.period), (DayWords.clocks, clocks)])
    let body = [parts.header(DayWords.itinerary), facts] + trip.days.indices.map { day($0, cash) } + [parts.footer()]
    var page = parts.page(DayWords.itinerary, "", body)
    page.style = Self.style
    return page
  }

  /// - Parameter cash: Of nobody, as envelopes are no matter of this paper.
  private func day(_ number: Int, _ cash: CashPlan) -> HTML {
    let sheet = DaySheet(DayPlan(trip, day: number), cash, settings)
    let title = DayText.dated(sheet.plan.day.day, parts.language)
    return """
      <section class="day">
      <h2>\(title) <small>\(parts.text(DayWords.dayOf(number + 1, trip.days.count)))</small></h2>
      \(HTMLWriter.table(sheet.programme))\(ways(sheet.plan))\(facts(sheet))</section>

      """
  }

  private func facts(_ sheet: DaySheet) -> HTML {
    let day = sheet.plan.day
    let comma = parts.text(.comma)
    let cancelled = day.cancelled.map { "\(parts.text($0.half.name)) \(parts.text($0.title))" }
    return parts.facts([
      (DayWords.cancelled, cancelled.joined(separator: comma)),
      (DayWords.meals, day.meals.map { parts.text($0.name) }.joined(separator: comma)),
      (DayWords.tonight, sheet.hotel), (DayWords.bring, day.bring.map { parts.text($0) }.joined(separator: comma)),
      (DayWords.leader, day.leader.map(sheet.way) ?? ""),
      (DayWords.contacts, day.contacts.map(sheet.way).joined(separator: " / ")),
    ])
  }

  private func ways(_ plan: DayPlan) -> HTML {
    guard !plan.legs.isEmpty else { return .empty }
    let text = DayLegText(plan, parts)
    let titles = [DayWords.way, DayWords.meeting, DayWords.departs, DayWords.arrives]
    let rows = plan.legs.map { leg in
      Row([text.name(leg), text.meeting(leg), text.departure(leg), text.arrival(leg)].map { .words($0) })
    }
    return HTMLWriter.table(
      Sheet(name: parts.text(DayWords.ways), columns: titles.map { Column(parts.text($0)) }, rows: rows))
  }

  /// A day stays on one page.
  private static let style: HTML = """

    .day { break-inside: avoid; margin-top: 1.4rem; }
    .day h2 small { font-weight: 400; color: #555; }
    .day table { table-layout: fixed; }
    .day table + table { margin-top: .4rem; }
    """
}
