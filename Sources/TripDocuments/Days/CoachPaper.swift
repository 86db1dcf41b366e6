import TripCosting
package import TripFormats
import TripModel

/// What a coach's operator is told of one way (貸切バス手配書): when, from where to where, how many, how much luggage, whom
/// to call; nobody of the delegation by name.
package struct CoachPaper: Sendable {
  private let plan: DayPlan
  private let leg: DayLeg
  private let parts: PaperParts

  /// Nil where the way is not one by coach; its operator reads the language of hosts.
  package init?(_ plan: DayPlan, leg: Int, _ settings: PaperSettings) {
    let way = plan.legs[leg]
    guard case .ground(let ground) = way.way, ground.kind == .coach || ground.coach != nil else { return nil }
    self.plan = plan
    self.leg = way
    parts = PaperParts(trip: plan.trip, settings: settings).speaking(plan.trip.hostLanguage)
  }

  package var page: Page {
    let body = [
      parts.header(CoachWords.title), parts.heading(Sentence(verbatim: addressee)), facts,
      parts.list(CoachWords.onTheDay, contacts), parts.footer(),
    ]
    var page = parts.page(CoachWords.title, plan.day.day.iso, body)
    page.style = Self.style
    return page
  }

  private var addressee: String {
    let name = leg.coach?.company.map { parts.text($0) } ?? parts.text(CoachWords.operatorUnknown)
    return parts.language == .ja ? name + " 御中" : name
  }

  private var facts: HTML {
    let text = DayLegText(plan, parts, isOnBothClocks: false)
    let unknown = parts.text(Words.notKnownYet)
    guard case .ground(let ground) = leg.way else { return .empty }
    let seats = leg.coach?.seats.map { parts.text(CoachWords.seats($0)) } ?? ""
    return parts.facts([
      (DayWords.day, DayText.written(plan.day.day, parts.language)),
      (CoachWords.from, ground.from.map { parts.text($0) } ?? unknown), (CoachWords.meeting, text.meeting(leg)),
      (DayWords.departs, text.departure(leg)), (CoachWords.to, ground.to.map { parts.text($0) } ?? unknown),
      (DayWords.arrives, text.arrival(leg)), (CoachWords.people, people), (CoachWords.coach, seats),
      (CoachWords.luggage, text.luggage(leg)), (DelegateColumn.assistance.label, helped),
    ])
  }

  private var people: String { parts.text(CoachWords.riders(leg.people.count, staff: plan.day.staff)) }

  /// How many; what they need is told by telephone, as it stands in the organiser's language and names a body.
  private var helped: String {
    let count = leg.people.count { !plan.trip.delegates[$0].assistance.isEmpty }
    return count == 0 ? "" : parts.text(Words.people(count))
  }

  private var contacts: [String] {
    ([plan.day.leader].compactMap(\.self) + plan.day.contacts).map { contact in
      [parts.text(contact.name), contact.phone ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private static let style: HTML = """

    h2 { font-size: 1.3rem; }
    dl.facts { font-size: 1.1em; row-gap: .5rem; margin: .8rem 0; }
    @media print { h2 { font-size: 13pt; } dl.facts { grid-template-columns: max-content 1fr; } body { font-size: 11pt; } }
    """
}
