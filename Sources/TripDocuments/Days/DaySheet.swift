package import TripCosting
package import TripFormats
import TripModel

/// The sheet of one day for whoever stands in the lobby with it: what, when, where, who, how many; for the organiser.
package struct DaySheet: Sendable {
  let plan: DayPlan
  let envelopes: [Envelope]
  let parts: PaperParts
  let clock: DayClock

  /// - Parameter cash: All envelopes of the trip.
  package init(_ plan: DayPlan, _ cash: CashPlan, _ settings: PaperSettings) {
    self.plan = plan
    envelopes = cash.envelopes.filter { $0.session.day == plan.day.day }
    parts = PaperParts(trip: plan.trip, settings: settings)
    clock = DayClock(language: settings.language)
  }

  package func page() throws(CostingError) -> Page {
    let body = [
      parts.header(DayWords.title), heading, facts, parts.heading(DayWords.programme),
      HTMLWriter.table(programme), ways, meals, try cash(),
      parts.list(DayWords.bring, plan.day.bring.map { parts.text($0) }), ownFlights, parts.footer(),
    ]
    var page = parts.page(DayWords.title, plan.day.day.iso, layout: .landscape, body)
    page.style = Self.style
    return page
  }

  var unknown: String { parts.text(Words.notKnownYet) }

  private var heading: HTML {
    "<p class=\"day\"><strong>\(DayText.dated(plan.day.day, parts.language))</strong> \(parts.text(DayWords.dayOf(plan.number + 1, plan.trip.days.count)))</p>\n"
  }

  private var facts: HTML {
    let companies = Set(plan.people.map { plan.trip.delegates[$0].company }).count
    let contacts = plan.day.contacts.isEmpty ? unknown : plan.day.contacts.map(way).joined(separator: " / ")
    let hotel = plan.stay.map { stay in
      "\(parts.text(stay.place))\(parts.colon)\(stay.hotel.map { parts.text($0) } ?? unknown)"
    }
    return parts.facts([
      (DayWords.leader, plan.day.leader.map(way) ?? unknown),
      (DayWords.headCount, parts.text(DayWords.people(companies, plan.people.count, staff: plan.day.staff))),
      (DayWords.contacts, contacts), (DayWords.tonight, hotel ?? ""),
      (DayWords.clocks, plan.abroad == .tokyo ? parts.text(DayWords.oneHour) : ""),
    ])
  }

  private func way(to contact: Contact) -> String {
    [parts.text(contact.name), contact.phone ?? "", contact.email ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var programme: Sheet {
    let titles = [DayWords.time, DayWords.what, DayWords.place]
    let rows = plan.day.sessions.map { session in
      Row([
        .words(time(of: session)), .words(parts.text(session.title)),
        .words(session.kind == .flight ? "" : session.place.map { parts.text($0) } ?? unknown),
      ])
    }
    return Sheet(name: parts.text(DayWords.programme), columns: titles.map { Column(parts.text($0)) }, rows: rows)
  }

  /// Both clocks on the days of flights, when watches are changed; the other days carry the rule above.
  private func time(of session: Session) -> String {
    let half = parts.text(session.half.name)
    guard let hours = session.hours else {
      return session.kind == .flight && plan.flights.contains { $0.times.departs != nil }
        ? half : "\(half)\(parts.language == .en ? ", " : "，")\(parts.text(DayWords.timeNotKnown))"
    }
    return "\(half) \(clock.span(hours, plan.abroad, both: !plan.flights.isEmpty))"
  }

  private var meals: HTML {
    guard !plan.meals.isEmpty else { return .empty }
    return parts.heading(DayWords.meals) + HTMLWriter.table(mealSheet)
  }

  /// Who eats what, by name, as the leader seats them; restaurants get counts alone.
  private var mealSheet: Sheet {
    let columns = [
      Column(parts.text(DayWords.meal)), Column(parts.text(DayWords.headCount), look: .figure),
      Column(parts.text(DayWords.ordinary), look: .figure), Column(parts.text(DayWords.special)),
      Column(parts.text(DayWords.tables)),
    ]
    let delegates = plan.trip.delegates
    let rows = plan.meals.map { meal in
      let special = meal.people.filter { KitchenDiet(delegates[$0].diet) != nil }
      let names = special.map { "\(delegates[$0].name(in: parts.language))\(parts.colon)\(delegates[$0].diet)" }
      let tables = meal.tables.map { table, people in
        "\(table ?? parts.text(DayWords.noSeat))\(parts.colon)\(people.count)"
      }
      return Row([
        .words(parts.text(meal.meal.name)), .count(Int64(meal.people.count)),
        .count(Int64(meal.people.count - special.count)),
        .words(names.joined(separator: parts.language == .en ? "; " : "；")),
        .words(tables.joined(separator: " · ")),
      ])
    }
    return Sheet(name: parts.text(DayWords.meals), columns: columns, rows: rows)
  }

  private func cash() throws(CostingError) -> HTML {
    guard !envelopes.isEmpty else { return .empty }
    var (rows, sums): ([Row], [Amount]) = ([], [])
    for envelope in envelopes {
      let contents = try envelope.contents()
      try Total.add(contents, to: &sums)
      rows.append(
        Row([
          .words("№ \(envelope.number)"), .words(envelope.company.id),
          .words(envelope.company.name(in: parts.language)), .words(parts.text(envelope.session.title)),
          .words(parts.text(envelope.fee)), .words(parts.text(contents)),
        ]))
    }
    rows += sums.map { sum in
      Row([.empty, .empty, .words(parts.text(Words.inEnvelopes)), .empty, .empty, .words(parts.text(sum))], .total)
    }
    let columns = [
      Column(parts.text(Words.envelope), look: .short), Column(parts.text(CompanyColumn.company.label), look: .short),
      Column(parts.text(CompanyColumn.name.label)), Column(parts.text(Words.session)),
      Column(parts.text(Words.toPay), look: .figure), Column(parts.text(Words.inEnvelope), look: .figure),
    ]
    return parts.heading(DayWords.envelopes)
      + HTMLWriter.table(Sheet(name: parts.text(DayWords.envelopes), columns: columns, rows: rows))
  }

  private var ownFlights: HTML {
    guard !plan.flights.isEmpty else { return .empty }
    let names = plan.people.map { plan.trip.delegates[$0] }.filter { $0.ownFlight == true }
    return parts.list(DayWords.ownFlights, names.map { $0.name(in: parts.language) })
  }

  private static let style: HTML = """

    .day { font-size: 1.25rem; margin: 0 0 .4rem; }
    .day strong { color: var(--accent); font-size: 1.3em; margin-right: .6rem; }
    @media print { .day { font-size: 12pt; } body.landscape { font-size: 9pt; } }
    """
}
