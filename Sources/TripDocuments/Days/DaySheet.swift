package import TripCosting
package import TripFormats
import TripModel
import TripPlanning

/// The sheet of one day for whoever stands in the lobby with it: what, when, where, who, how many; for the organiser.
package struct DaySheet: Sendable {
  let plan: DayPlan
  let envelopes: [Envelope]
  /// Of the whole trip, each with the path that leads to its room from here.
  private let meetings: [(table: MeetingTable, path: String)]
  let parts: PaperParts
  let clock: DayClock

  /// - Parameters:
  ///   - cash: All envelopes of the trip.
  ///   - meetings: The timetables of the trip's sessions, each with the path that leads to its room from this sheet.
  package init(
    _ plan: DayPlan, _ cash: CashPlan, meetings: [(table: MeetingTable, path: String)] = [], _ settings: PaperSettings
  ) {
    self.plan = plan
    self.meetings = meetings.filter { $0.table.session.day == plan.day.day }
    envelopes = cash.envelopes.filter { $0.session.day == plan.day.day }
    parts = PaperParts(trip: plan.trip, settings: settings)
    clock = DayClock(trip: plan.trip, day: plan.day.day, language: settings.language)
  }

  package func page() throws(CostingError) -> Page {
    let body = [
      parts.header(heading), facts, parts.heading(DayWords.programme),
      HTMLWriter.table(programme), .joined(meetings.map(link)), ways, meals, try cash(),
      parts.sideBySide(
        parts.list(DayWords.bring, plan.day.bring.map { parts.text($0) }) + ownFlights + comings + helped),
      parts.footer(),
    ]
    var page = parts.page(DayWords.title, plan.day.day.iso, layout: .landscape, body)
    page.style = Self.style
    return page
  }

  var unknown: String { parts.text(Words.notKnownYet) }

  /// 當日行程表　7 月 13 日（一）第 1 天／共 5 天
  private var heading: Sentence {
    DayWords.titled(plan.day.day, DayWords.dayOf(plan.number + 1, plan.trip.days.count))
  }

  private func link(_ meeting: (table: MeetingTable, path: String)) -> HTML {
    let table = meeting.table
    let words = DayWords.meetings(table.round.tables, table.plan.meetings.count, isProposal: table.isProposal)
    return "<p><a href=\"\(meeting.path)\">\(parts.text(words))</a></p>\n"
  }

  private var facts: HTML {
    let companies = Set(plan.people.map { plan.trip.delegates[$0].company }).count
    let contacts = plan.day.contacts.isEmpty ? unknown : plan.day.contacts.map(way).joined(separator: " / ")
    return parts.facts([
      (DayWords.leader, plan.day.leader.map(way) ?? unknown),
      (DayWords.headCount, parts.text(DayWords.people(companies, plan.people.count, staff: plan.day.staff))),
      (DayWords.contacts, contacts), (DayWords.tonight, hotel),
      (DayWords.clocks, parts.text(ClockWords.difference(plan.abroad, on: plan.day.day))),
    ])
  }

  /// Where everybody sleeps; empty where nobody does.
  var hotel: String {
    guard let stay = plan.stay else { return "" }
    return "\(parts.text(stay.place))\(parts.colon)\(stay.hotel.map { parts.text($0) } ?? unknown)"
  }

  func way(to contact: Contact) -> String {
    [parts.text(contact.name), contact.phone ?? "", contact.email ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  var programme: Sheet {
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
    guard let hours = session.hours ?? hoursOfMeetings(session) else {
      let isFlown = session.kind == .flight && plan.flights.contains { $0.times.departs != nil }
      let open = parts.text(DayWords.timeNotKnown)
      return isFlown ? half : half + (parts.language == .en ? " (\(open))" : "（\(open)）")
    }
    return "\(half) \(clock.span(hours, plan.abroad, both: !plan.flights.isEmpty))"
  }

  /// From the first slot of its one-to-one meetings to the last; nil where it has none.
  private func hoursOfMeetings(_ session: Session) -> Engagement? {
    let trip = plan.trip
    return trip.rounds.first { trip.sessions[$0.session] == session }?.span
  }

  private var meals: HTML {
    guard !plan.meals.isEmpty else { return .empty }
    return parts.heading(DayWords.meals) + HTMLWriter.table(mealSheet)
  }

  /// Who eats what, by name, as the leader seats them; restaurants get counts alone.
  private var mealSheet: Sheet {
    let hasTables = plan.meals.contains { !$0.tables.isEmpty }
    let columns =
      [
        Column(parts.text(DayWords.meal)), Column(parts.text(DayWords.headCount)),
        Column(parts.text(DayWords.ordinary), look: .figure), Column(parts.text(DayWords.special)),
      ] + (hasTables ? [Column(parts.text(DayWords.tables))] : [])
    let delegates = plan.trip.delegates
    let diets = delegates.map { KitchenDiet($0.diet)?.brief(parts.language, own: plan.trip.language) }
    let rows = plan.meals.map { meal in
      let special = meal.people.filter { diets[$0] != nil }
      let names = special.map { "\(delegates[$0].name(in: parts.language))\(parts.colon)\(diets[$0] ?? "")" }
      let tables = meal.tables.map { table, people in
        "\(table ?? parts.text(DayWords.noSeat))\(parts.colon)\(people.count)"
      }
      return Row(
        [
          .words(parts.text(meal.meal.name)),
          .words(parts.text(DayWords.riders(meal.people.count, staff: plan.day.staff))),
          .count(Int64(meal.people.count - special.count)),
          .words(names.joined(separator: parts.language.semicolon)),
        ] + (hasTables ? [.words(tables.joined(separator: " · "))] : []))
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
          .words(envelope.company.name(in: parts.language)), .words(CashSheets.session(envelope, parts)),
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
    let people = plan.people.filter { !plan.flies($0) }.map { plan.trip.delegates[$0] }
    return parts.list(DayWords.ownFlights, people.map { named($0, $0.ownFlightDetails) })
  }

  private var helped: HTML {
    let people = plan.people.map { plan.trip.delegates[$0] }.filter { !$0.assistance.isEmpty }
    return parts.list(DelegateColumn.assistance.label, people.map { named($0, $0.assistance) })
  }

  private func named(_ delegate: Delegate, _ words: String) -> String {
    [delegate.name(in: parts.language), words].filter { !$0.isEmpty }.joined(separator: parts.colon)
  }

  /// Who comes today, goes today, or is not there: whoever counts heads must not wait for them.
  private var comings: HTML {
    let away = plan.trip.delegates.filter { delegate in
      let presence = delegate.presence
      return !presence.includes(plan.day.day) || [presence.joins, presence.leaves].contains(plan.day.day)
    }
    let lines = away.compactMap { delegate in
      Words.presence(delegate.presence).map { delegate.name(in: parts.language) + parts.colon + parts.text($0) }
    }
    return parts.list(DayWords.comings, lines)
  }

  private static let style: HTML = """

    .driver { font-size: .95em; }
    .breach { color: var(--warn); font-weight: 600; }
    @media print { body.landscape { font-size: 10pt; line-height: 1.3; } }
    """
}
