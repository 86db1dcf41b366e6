import TripCosting
package import TripFormats
import TripModel
import TripPlanning

/// A card for each table of a session, two on a sheet of A4: its number to be read across the room, and who sits there
/// when, in Japanese and Chinese.
package struct TableCards: Sendable {
  private let table: MeetingTable
  private let parts: PaperParts

  package init(_ table: MeetingTable, _ settings: PaperSettings) {
    self.table = table
    parts = PaperParts(trip: table.trip, settings: settings)
  }

  package var page: Page {
    let used = (1...max(1, table.round.tables)).filter { number in table.plan.meetings.contains { $0.table == number } }
    var page = parts.page(MeetingWords.cardsTitle, parts.text(table.session.title), used.map(card))
    page.style = Self.style
    return page
  }

  private func card(_ number: Int) -> HTML {
    let title = table.session.title
    let rows = table.round.slots.indices.map { slot -> HTML in
      let time = DayText.hours(table.round.slots[slot])
      guard let meeting = table.meeting(atTable: number, in: slot) else {
        return "<tr><td class=\"short\">\(time)</td><td colspan=\"2\"></td></tr>\n"
      }
      let interpreter: HTML = table.interpreter(meeting).map { " <em>\($0.text(.ja))</em>" } ?? .empty
      return """
        <tr><td class="short">\(time)</td><td>\(table.host(meeting).name)</td>\
        <td>\(table.company(meeting).name)\(interpreter)</td></tr>

        """
    }
    return """
      <article class="card">
      <p class="top">\(title.text(.ja))<br>\(title.text(.zhHant))　\(DayText.dated(table.session.day, .ja))</p>
      <p class="number">\(number)</p>
      <table><tbody>
      \(rows)</tbody></table>
      </article>

      """
  }

  private static let style: HTML = """

    .card { border: 1px dashed var(--line); padding: 1rem 1.4rem; margin-bottom: 1rem; break-inside: avoid; overflow: hidden; }
    .card .top { color: var(--soft); margin: 0; }
    .card .number { font-size: 6rem; line-height: 1; font-weight: 700; text-align: center; color: var(--accent); margin: 0; }
    .card table { margin: .4rem 0 0; }
    .card em { color: var(--accent); font-style: normal; }
    @page { size: A4; margin: 0; }
    @media print { .card { border: 0; border-bottom: 1px dashed var(--line); height: 148.4mm; margin: 0; padding: 9mm 14mm; font-size: 11pt; }
      .card .number { font-size: 72pt; } .card td { padding: 2.5pt 4pt; } }
    """
}
