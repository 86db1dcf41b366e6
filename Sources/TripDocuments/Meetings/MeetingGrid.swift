package import TripCosting
package import TripFormats
import TripModel
import TripPlanning

/// The room of a session at a glance: tables down, slots across; then who interprets where.
package struct MeetingGrid: Sendable {
  private let table: MeetingTable
  private let costs: MeetingCosts
  private let parts: PaperParts

  package init(_ table: MeetingTable, _ settings: PaperSettings) throws(CostingError) {
    self.table = table
    costs = try MeetingCosts(table.plan, table.trip, table.round)
    parts = PaperParts(trip: table.trip, settings: settings)
  }

  package var page: Page {
    let title = "\(parts.text(table.session.title))　\(DayText.written(table.session.day, parts.language))"
    let room = MeetingWords.room(slots: table.round.slots.count, tables: table.round.tables)
    let body = [
      parts.header(MeetingWords.gridTitle), parts.heading(Sentence(verbatim: title + "　" + parts.text(room))),
      proposal,
      grid(MeetingWords.table, (1...max(1, table.round.tables)).map { ("\($0)", atTable($0)) }), interpreters,
      forTheHouse(title), parts.footer(),
    ]
    var page = parts.page(MeetingWords.gridTitle, parts.text(table.session.title), layout: .landscape, body)
    page.style = Self.style
    return page
  }

  /// One row a meeting, for a spreadsheet.
  package var sheet: Sheet {
    let isJapan = parts.trip.isTakenForJapan
    let columns = [
      Column(parts.text(MeetingWords.time), key: "time", width: 14, look: .short),
      Column(parts.text(MeetingWords.table), key: "table", width: 7, look: .figure),
      Column(parts.text(CompanyColumn.company.label), key: "company", width: 9, look: .short),
      Column(parts.text(CompanyColumn.name.label), key: "company_name", width: 28),
      Column(parts.text(MeetingWords.hostCode(isJapan: isJapan)), key: "host", width: 9, look: .short),
      Column(parts.text(MeetingWords.hostName(isJapan: isJapan)), key: "host_name", width: 28),
      Column(parts.text(MeetingWords.interpreting), key: "interpreter", width: 14),
    ]
    let rows = table.plan.meetings.map { meeting in
      Row([
        .words(DayText.hours(table.slot(meeting))), .count(Int64(meeting.table)), .words(table.company(meeting).id),
        .words(table.company(meeting).name(in: parts.language)), .words(table.host(meeting).id),
        .words(table.host(meeting).name(in: parts.language)),
        .words(table.interpreterTold(meeting).map { parts.text($0) } ?? ""),
      ])
    }
    return Sheet(name: parts.text(table.session.title), columns: columns, rows: rows)
  }

  private var proposal: HTML {
    guard table.isProposal else { return .empty }
    return parts.paragraph(parts.text(MeetingWords.notSaved), class: "notice")
  }

  private func atTable(_ number: Int) -> [HTML] {
    table.round.slots.indices.map { slot in
      guard let meeting = table.meeting(atTable: number, in: slot) else { return .empty }
      let (company, host) = (table.company(meeting), table.host(meeting))
      let interpreter: HTML =
        table.interpreter(meeting).map { "<em>\(parts.text($0))</em>" } ?? .empty
      return """
        <b>\(host.id)</b> \(host.name(in: parts.language))<br><b>\(company.id)</b> \
        \(company.name(in: parts.language))\(interpreter)
        """
    }
  }

  private var interpreters: HTML {
    guard table.plan.interpreters > 0 else { return .empty }
    let rows = (1...table.plan.interpreters).map { number -> (String, [HTML]) in
      let meetings = table.plan.meetings.filter { $0.interpreter == number }
      let name = meetings.first.flatMap { table.interpreter($0) } ?? MeetingWords.interpreter(number)
      return (
        parts.text(name),
        table.round.slots.indices.map { slot in
          guard let meeting = meetings.first(where: { $0.slot == slot }) else { return .empty }
          return
            "<b>\(table.company(meeting).id)</b> × \(table.host(meeting).id) · \(parts.text(MeetingWords.table(meeting.table)))"
        }
      )
    }
    return parts.heading(MeetingWords.interpreting) + grid(MeetingWords.interpreting, rows)
  }

  private func grid(_ corner: Sentence, _ rows: [(String, [HTML])]) -> HTML {
    let heads = table.round.slots.indices.map { slot -> HTML in
      let isAfterBreak = slot > 0 && table.round.slots[slot].start - table.round.slots[slot - 1].end >= 10
      let name: HTML = isAfterBreak ? " class=\"after\"" : .empty
      return "<th scope=\"col\"\(name)>\(DayText.hours(table.round.slots[slot]))</th>"
    }
    let lines = rows.map { name, cells -> HTML in
      let cells = cells.map { cell -> HTML in "<td>\(cell)</td>" }
      return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
    }
    return """
      <table class="grid">
      <thead><tr><th scope="col">\(parts.text(corner))</th>\(heads)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>

      """
  }

  /// Who refused whom, and what it costs, is not for the room: on a page of its own.
  private func forTheHouse(_ title: String) -> HTML {
    let heading = "\(parts.text(MeetingWords.forTheHouse))　\(title)"
    return """
      <section class="house">
      \(parts.heading(Sentence(verbatim: heading)))\(summary)\
      \(parts.list(MeetingWords.unmet, table.unmetByName.map { parts.text($0) }))\
      \(parts.list(MeetingWords.moves, table.moves.map { parts.text($0) }))</section>

      """
  }

  private var summary: HTML {
    let lines = table.summary(costs).map { line -> HTML in "<p>\(parts.text(line))</p>\n" }
    return "<div class=\"sums\">\n\(lines)</div>\n"
  }

  private static let style: HTML = """

    .grid { table-layout: fixed; }
    .grid th, .grid td { border: 1px solid var(--line); font-size: .86em; line-height: 1.35; overflow-wrap: anywhere; }
    .grid thead th { text-align: center; }
    .grid th[scope=row] { text-align: center; font-size: 1em; }
    .grid th:first-child { width: 16mm; }
    .house { break-before: page; }
    .grid thead th.after { border-left: 3px double var(--accent); }
    .grid em { display: block; color: var(--accent); font-style: normal; }
    .sums p { margin: .15rem 0; }
    @media print { body.landscape .grid th, body.landscape .grid td { font-size: 9.5pt; line-height: 1.25; padding: 2pt 3pt; } }
    """
}
