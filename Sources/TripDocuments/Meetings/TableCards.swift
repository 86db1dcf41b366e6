import TripCosting
package import TripFormats
import TripModel
import TripPlanning

/// A card for each table of a session, two on a sheet of A4: its number to be read across the room, and who sits there
/// when, in Japanese and Chinese; a host that keeps its table has only its name on it.
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
    return """
      <article class="card">
      <p class="top"><span lang="ja">\(title.text(.ja))　\(DayText.written(table.session.day, .ja))</span><br>\
      <span lang="zh-Hant">\(title.text(.zhHant))</span>\(proposal)</p>
      <p class="number">\(number)</p>
      \(owner(of: number).map(sign) ?? whoWhen(number))</article>

      """
  }

  private var proposal: HTML {
    guard table.isProposal else { return .empty }
    let words = MeetingWords.draft
    return "<br><span lang=\"ja\">\(words.ja)</span> <span lang=\"zh-Hant\">\(words.zhHant)</span>"
  }

  /// Who keeps the table the whole session through; nil where it changes.
  private func owner(of number: Int) -> Host? {
    let hosts = table.plan.meetings.filter { $0.table == number }.map(table.host)
    return hosts.first.flatMap { first in hosts.allSatisfy { $0.id == first.id } ? first : nil }
  }

  /// Whom it meets is not for its rivals to read: the card names the host alone.
  private func sign(_ host: Host) -> HTML {
    let english: HTML = host.nameEn.isEmpty ? .empty : "<p class=\"en\">\(host.nameEn)</p>\n"
    return "<p class=\"owner\" lang=\"ja\">\(host.name)</p>\n\(english)"
  }

  private func whoWhen(_ number: Int) -> HTML {
    let rows = table.round.slots.indices.map { slot -> HTML in
      let time = DayText.hours(table.round.slots[slot])
      guard let meeting = table.meeting(atTable: number, in: slot) else {
        return "<tr><td class=\"short\">\(time)</td><td colspan=\"2\"></td></tr>\n"
      }
      let interpreter: HTML = table.interpreterTold(meeting).map { " <em>\($0.text(.ja))</em>" } ?? .empty
      return """
        <tr><td class="short">\(time)</td><td lang="ja">\(table.host(meeting).name)</td>\
        <td lang="ja">\(table.company(meeting).name(in: .ja))\(interpreter)</td></tr>

        """
    }
    return "<table><tbody>\n\(rows)</tbody></table>\n"
  }

  private static let style: HTML = """

    .card { border: 1px dashed var(--line); padding: 1rem 1.4rem; margin-bottom: 1rem; break-inside: avoid; overflow: hidden; }
    .card .top { color: var(--soft); margin: 0; }
    .card .number { font-size: 6rem; line-height: 1; font-weight: 700; text-align: center; color: var(--accent); margin: 0; }
    .card table { margin: .4rem 0 0; }
    .card em { color: var(--accent); font-style: normal; }
    .card .owner { font-size: 1.9rem; font-weight: 700; text-align: center; margin: .3rem 0 0; }
    .card .en { text-align: center; margin: 0; }
    @page { size: A4; margin: 0; }
    @media print { .card { border: 0; border-bottom: 1px dashed var(--line); height: 148.4mm; margin: 0; padding: 9mm 14mm; font-size: 11pt; }
      .card .number { font-size: 150pt; line-height: .95; } .card .owner { font-size: 26pt; } .card .en { font-size: 14pt; }
      .card table { font-size: 10pt; } .card td { padding: 1.2pt 4pt; } }
    """
}
