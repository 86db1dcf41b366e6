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
      \(top)<main class="board">
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
    let days = parts.trip.firstDay.map { $0.days(since: parts.settings.today) }
    return """
      <header class="head"><div><p class="soft">\(parts.text(BoardWords.title)) · \(DayText.dated(parts.settings.today, parts.language))</p>
      <h1>\(parts.text(parts.trip.title))</h1></div>
      \(figure(BoardWords.companies, sending, caps.minimumCompanies, formed, isGood: sending >= caps.minimumCompanies ?? 0))\
      \(figure(BoardWords.people, state.people, caps.maximumPeople, seats, isGood: state.people <= caps.maximumPeople ?? Int.max))\
      \(days.flatMap { $0 >= 0 ? figure(BoardWords.toDeparture, $0, nil, parts.trip.firstDay.map { DayText.short($0, parts.language) } ?? "", isGood: true) : nil } ?? .empty)</header>

      """
  }

  private func figure(_ title: Sentence, _ count: Int, _ of: Int?, _ words: String, isGood: Bool) -> HTML {
    let share = of.map { min(100, $0 == 0 ? 100 : count * 100 / $0) }
    let bar: HTML = share.map { "<i class=\"bar\"><b style=\"width:\($0)%\"></b></i>" } ?? .empty
    return """
      <div class="figure \(isGood ? "good" : "bad")"><p>\(parts.text(title))</p>
      <p class="big">\(count)<small>\(of.map { " / \($0)" } ?? "")</small></p>\(bar)<p class="soft">\(words)</p></div>

      """
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
      <table><thead><tr><th></th><th>\(parts.text(BoardWords.companies))</th><th>\(parts.text(BoardWords.people))</th>\
      \(heads.map { "<th>\(parts.text($0))</th>" as HTML })</tr></thead><tbody>
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
    let cards = parts.trip.days.map { day -> HTML in
      let sessions = day.sessions.map { session -> HTML in
        "<li class=\"\(session.kind.rawValue)\"><small>\(parts.text(session.half.name))</small> \(parts.text(session.title))</li>\n"
      }
      let night = parts.trip.stays.first { $0.checkIn <= day.day && day.day < $0.checkOut }
      let foot = night.map { "☾ \(parts.text($0.place))" } ?? ""
      let title = link("organiser/days/\(day.day.iso).html", "\(DayText.short(day.day, parts.language))")
      return "<article><h3>\(title)</h3>\n<ul>\n\(sessions)</ul>\n<p class=\"soft\">\(foot)</p></article>\n"
    }
    return "<div class=\"days\">\n\(cards)</div>\n"
  }

  private var map: HTML {
    RouteMap(parts.trip.route, parts.language)?.svg ?? parts.paragraph(parts.text(BoardWords.noRoute))
  }

  private var deadlines: HTML {
    let items = state.deadlines.prefix(7).map { event -> HTML in
      let left = event.time.lastDay.days(since: parts.settings.today)
      return """
        <li class="\(left <= 7 ? "soon" : "later")"><b>\(DayText.short(event.time.lastDay, parts.language))</b> \(parts.text(event.title)) \
        <small>\(parts.text(BoardWords.inDays(left)))</small></li>

        """
    }
    return block(BoardWords.deadlines, link: "organiser/deadlines.ics", Array(items))
  }

  private var changes: HTML {
    let items = state.changes.prefix(8).map { change -> HTML in
      "<li><b>\(DayText.short(change.day, parts.language))</b> \(parts.text(change.words))</li>\n"
    }
    return block(BoardWords.changes, link: "agency/changes.html", Array(items))
  }

  private func block(_ title: Sentence, link path: String, _ items: [HTML]) -> HTML {
    let list: HTML = items.isEmpty ? parts.paragraph(parts.text(BoardWords.nothing)) : "<ul>\n\(items)</ul>\n"
    return "<div><h2>\(link(path, "\(parts.text(title))"))</h2>\n\(list)</div>\n"
  }
}
