package import TripCosting
package import TripFormats
package import TripModel

/// The whole trip on one page for the organiser: who, how far, how much, when, where, and what has changed.
package struct BoardPaper: Sendable {
  let state: BoardState
  let parts: PaperParts

  package init(_ state: BoardState, _ trip: Trip, _ settings: PaperSettings) {
    self.state = state
    parts = PaperParts(trip: trip, settings: settings)
  }

  package func page() throws(CostingError) -> Page {
    let body: HTML = """
      \(top)<main class="board" style="--rows:\(max(1, state.companies.count));--days:\(max(1, parts.trip.days.count))">
      <section class="grid">\(grid)</section>
      <section class="trip">\(days)\(map)</section>
      <section class="sides">\(try money())\(try kinds())\(deadlines)\(changes)</section>
      </main>

      """
    var page = parts.page(BoardWords.title, parts.text(parts.trip.title), layout: .landscape, [body])
    page.style = Self.style
    page.refresh = state.refresh
    return page
  }

  /// Words that lead to a paper where it stands.
  func link(_ path: String, _ words: HTML) -> HTML {
    state.papers.contains(path) ? "<a href=\"\(state.prefix)\(path)\">\(words)</a>" : words
  }

  // MARK: - Companies against 12, people against 35

  private var top: HTML {
    let caps = parts.trip.caps
    let sending = state.companies.count { $0.people > 0 }
    let seats = caps.maximumPeople.map { parts.text(BoardWords.left($0 - state.people)) } ?? ""
    let formed = caps.minimumCompanies.map { parts.text(BoardWords.formed(sending, $0)) } ?? ""
    return """
      <header class="head"><div><p class="soft">\(parts.text(BoardWords.title)) · \(DayText.written(parts.settings.today, parts.language))</p>
      <h1>\(parts.text(parts.trip.title))</h1></div>
      \(figure(BoardWords.companies, "\(sending)", BoardWords.companies(of: caps.minimumCompanies), share(sending, caps.minimumCompanies), formed, isGood: sending >= caps.minimumCompanies ?? 0))\
      \(figure(BoardWords.people, "\(state.people)", BoardWords.people(of: caps.maximumPeople), share(state.people, caps.maximumPeople), seats, isGood: state.people <= caps.maximumPeople ?? Int.max))\
      \(when)</header>

      """
  }

  private func share(_ count: Int, _ of: Int?) -> Int? { of.map { min(100, $0 == 0 ? 100 : count * 100 / $0) } }

  private func figure(
    _ title: Sentence, _ count: String, _ unit: Sentence, _ share: Int?, _ words: String, isGood: Bool = true
  ) -> HTML {
    let bar: HTML = share.map { "<i class=\"bar\"><b style=\"width:\($0)%\"></b></i>" } ?? .empty
    return """
      <div class="figure \(isGood ? "good" : "bad")"><p>\(parts.text(title))</p>
      <p class="big">\(count)<small>\(parts.text(unit))</small></p>\(bar)<p class="soft">\(words)</p></div>

      """
  }

  /// How far off the trip is, how far along, or that it is over.
  private var when: HTML {
    guard let first = parts.trip.firstDay, let last = parts.trip.lastDay else { return .empty }
    let (today, departure) = (parts.settings.today, DayText.short(first, parts.language))
    if today < first {
      return figure(BoardWords.toDeparture, "\(first.days(since: today))", BoardWords.days, nil, departure)
    }
    let dash = parts.language == .en ? " – " : "～"
    let span = departure + dash + DayText.short(last, parts.language)
    if today > last { return figure(BoardWords.onTheWay, "", BoardWords.over, nil, span) }
    let words = DayWords.dayOf(today.days(since: first) + 1, last.days(since: first) + 1)
    return figure(BoardWords.onTheWay, "", words, nil, span)
  }

  // MARK: - Each company

  private var grid: HTML {
    let heads = [BoardWords.forms, BoardWords.passports, BoardWords.payments, BoardWords.rooms]
    let rows = state.companies.map { company -> HTML in
      let roster = "companies/\(company.folder)/roster.html"
      let name = parts.trip.companies[company.number]
      return """
        <tr><th scope="row">\(link(roster, "\(name.id)"))</th><td class="name">\(name.name(in: parts.language))</td>\
        <td class="count">\(company.people)</td>\(mark(company.forms, roster))\(mark(company.passports, roster))\
        \(mark(company.payments, "companies/\(company.folder)/invoice.html"))\(mark(company.rooms, "agency/rooming.html"))</tr>

        """
    }
    return """
      <table><thead><tr><th scope="col"></th><th scope="col" class="name">\(parts.text(BoardWords.companies))</th>\
      <th scope="col">\(parts.text(BoardWords.people))</th>\
      \(heads.map { "<th scope=\"col\">\(parts.text($0))</th>" as HTML })</tr></thead><tbody>
      \(rows)</tbody></table>
      <p class="soft">\(parts.text(BoardWords.legend))</p>

      """
  }

  /// A sign and a word, never colour alone.
  private func mark(_ mark: BoardState.Mark, _ path: String) -> HTML {
    switch mark {
    case .done: "<td class=\"done\">\(link(path, "✓"))</td>"
    case .open(let count): "<td class=\"open\">\(link(path, "\(count)"))</td>"
    case .late(let count): "<td class=\"late\">\(link(path, "! \(count)"))</td>"
    case .none: "<td class=\"none\">\(link(path, "–"))</td>"
    }
  }

  // MARK: - The days

  private var days: HTML {
    let cards = parts.trip.days.enumerated().map { number, day -> HTML in
      let sessions = day.sessions.map { session -> HTML in
        "<li class=\"\(session.kind.rawValue)\"><small>\(parts.text(session.half.name))</small> \(parts.text(session.title))</li>\n"
      }
      let night = parts.trip.stays.first { $0.checkIn <= day.day && day.day < $0.checkOut }
      let foot = night.map { "☾ \(parts.text($0.place))" } ?? ""
      let name = number < state.dayNames.count ? state.dayNames[number] : day.day.iso
      let title = link("organiser/days/\(name).html", "\(DayText.short(day.day, parts.language))")
      return "<article><h3>\(title)</h3>\n<ul>\n\(sessions)</ul>\n<p class=\"soft\">\(foot)</p></article>\n"
    }
    return "<div class=\"days\">\n\(cards)</div>\n"
  }

  private var map: HTML {
    RouteMap(parts.trip, parts.language)?.svg ?? parts.paragraph(parts.text(BoardWords.noRoute))
  }

  private var deadlines: HTML {
    let items = state.deadlines.prefix(6).map { event -> HTML in
      let left = event.time.lastDay.days(since: parts.settings.today)
      return """
        <li class="\(left <= 7 ? "soon" : "later")"><b>\(span(event.time))</b> \(parts.text(event.title)) \
        <small>\(parts.text(BoardWords.inDays(left)))</small></li>

        """
    }
    return block(BoardWords.deadlines, "due", link: "organiser/deadlines.ics", Array(items))
  }

  /// A day, or the days of which one is it, where only a part of the month is known.
  private func span(_ time: EventTime) -> String {
    let last = DayText.short(time.lastDay, parts.language)
    guard time.firstDay < time.lastDay else { return last }
    return DayText.short(time.firstDay, parts.language) + (parts.language == .en ? "–" : "～") + last
  }

  private var changes: HTML {
    let items = state.changes.prefix(6).map { change -> HTML in
      "<li><b>\(DayText.short(change.day, parts.language))</b> \(parts.text(change.words))</li>\n"
    }
    return block(BoardWords.changes, "news", link: "agency/changes.html", Array(items))
  }

  private func block(_ title: Sentence, _ name: HTML, link path: String, _ items: [HTML]) -> HTML {
    let list: HTML = items.isEmpty ? parts.paragraph(parts.text(BoardWords.nothing)) : "<ul>\n\(items)</ul>\n"
    return "<div class=\"\(name)\"><h2>\(link(path, "\(parts.text(title))"))</h2>\n\(list)</div>\n"
  }
}
