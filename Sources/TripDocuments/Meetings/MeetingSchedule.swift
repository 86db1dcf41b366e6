import TripCosting
package import TripFormats
package import TripModel
import TripPlanning

/// When and where one company, or one host, meets whom: every slot, with breaks and what is free.
package struct MeetingSchedule: Sendable {
  private enum Reader {
    case company(Int)
    case host(Int)
  }

  private let reader: Reader
  private let tables: [MeetingTable]
  private let parts: PaperParts

  /// For a company, in the paper's language.
  package init(company: Int, _ tables: [MeetingTable], _ trip: Trip, _ settings: PaperSettings) {
    reader = .company(company)
    self.tables = tables
    parts = PaperParts(trip: trip, settings: settings)
  }

  /// For a host, in its own language.
  package init(host: Int, _ tables: [MeetingTable], _ trip: Trip, _ settings: PaperSettings) {
    reader = .host(host)
    self.tables = tables.filter { trip.hosts[host].sessions.contains($0.round.session) }
    parts = PaperParts(trip: trip, settings: settings).speaking(trip.hostLanguage)
  }

  package var page: Page {
    let body =
      [
        parts.header(MeetingWords.scheduleTitle), parts.heading(Sentence(verbatim: addressee)),
        parts.paragraph(parts.text(MeetingWords.beSeated)),
      ] + tables.map(section) + [parts.footer()]
    var page = parts.page(MeetingWords.scheduleTitle, addressee, body)
    page.style = Self.style
    return page
  }

  private var addressee: String {
    switch reader {
    case .company(let number): parts.trip.companies[number].name(in: parts.language)
    case .host(let number): parts.trip.hosts[number].name(in: parts.language) + parts.abroad("", "　御中")
    }
  }

  private func section(_ table: MeetingTable) -> HTML {
    let title = "\(parts.text(table.session.title))　\(DayText.written(table.session.day, parts.language))"
    let meetings = meetings(table)
    guard !meetings.isEmpty else {
      return parts.heading(Sentence(verbatim: title)) + parts.paragraph(parts.text(MeetingWords.none))
    }
    let proposal =
      table.isProposal ? parts.paragraph(parts.text(MeetingWords.proposal), class: "notice") : HTML.empty
    let heads = heads.map { head -> HTML in "<th scope=\"col\">\(parts.text(head))</th>" }
    let rows = table.round.slots.indices.map { slot -> HTML in
      let pause = slot == 0 ? HTML.empty : pause(table.round.slots[slot - 1], table.round.slots[slot])
      return pause + row(slot, meetings.first { $0.slot == slot }, table)
    }
    return """
      \(parts.heading(Sentence(verbatim: title)))\(proposal)<table class="schedule">
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>

      """
  }

  private func meetings(_ table: MeetingTable) -> [MeetingsPlan.Meeting] {
    switch reader {
    case .company(let number): table.meetings(ofCompany: number)
    case .host(let number): table.meetings(ofHost: number)
    }
  }

  private var heads: [Sentence] {
    let about = if case .company = reader { MeetingWords.business } else { MeetingWords.person }
    return [MeetingWords.time, MeetingWords.tableNumber, MeetingWords.partner, about, MeetingWords.languages]
  }

  /// Told where there is more than the time to change tables.
  private func pause(_ before: Engagement, _ after: Engagement) -> HTML {
    guard after.start - before.end >= 10 else { return .empty }
    let hours = Engagement(start: before.end, end: after.start).map(DayText.hours) ?? ""
    return
      "<tr class=\"pause\"><td class=\"short\">\(hours)</td><td colspan=\"4\">\(parts.text(MeetingWords.pause))</td></tr>\n"
  }

  private func row(_ slot: Int, _ meeting: MeetingsPlan.Meeting?, _ table: MeetingTable) -> HTML {
    let time = DayText.hours(table.round.slots[slot])
    guard let meeting else {
      return
        "<tr class=\"free\"><td class=\"short\">\(time)</td><td colspan=\"4\">\(parts.text(MeetingWords.free))</td></tr>\n"
    }
    return """
      <tr><td class="short">\(time)</td><td class="number">\(meeting.table)</td>\
      <td>\(partner(meeting, table))</td><td>\(about(meeting, table))</td><td>\(tongue(meeting, table))</td></tr>

      """
  }

  private func partner(_ meeting: MeetingsPlan.Meeting, _ table: MeetingTable) -> HTML {
    switch reader {
    case .company:
      let host = table.host(meeting)
      let person: HTML = host.person.isEmpty ? .empty : "<br>\(host.person)"
      let other = host.nameEn.isEmpty ? host.reading : host.nameEn
      let mark: HTML = parts.trip.hostLanguage == .ja ? " lang=\"ja\"" : .empty
      return "<strong\(mark)>\(host.name)</strong>\(soft(other))\(person)"
    case .host:
      let company = table.company(meeting)
      let number = table.plan.request.companies[table.plan.pair(meeting).company].number
      let name = company.name(in: parts.language)
      let other = parts.abroad(company.name, company.nameEn)
      return "<strong>\(name)</strong>\(soft(other == name ? "" : other))\(products(of: number))"
    }
  }

  /// What the company makes, in the host's language as far as it was translated.
  private func products(of company: Int) -> HTML {
    let own = parts.language
    guard let text = CompanyTexts(trip: parts.trip).text(.products, ofCompany: company, in: own) else { return .empty }
    let language = (text.original ?? own).rawValue
    return "<br><span lang=\"\(language)\">\(text.words)</span>"
  }

  private func soft(_ text: String) -> HTML { text.isEmpty ? .empty : "<br><span class=\"soft\">\(text)</span>" }

  /// What the host does; to the host, who comes.
  private func about(_ meeting: MeetingsPlan.Meeting, _ table: MeetingTable) -> HTML {
    guard case .host = reader else { return "\(table.host(meeting).business)" }
    let company = table.plan.request.companies[table.plan.pair(meeting).company].number
    let people = DelegationList.ordered(parts.trip).map { parts.trip.delegates[$0] }.filter {
      $0.company == company && $0.presence.includes(table.session.day)
    }.map { delegate -> HTML in
      let (words, language) = delegate.titleForHosts(parts.trip)
      let note: HTML =
        language == parts.language
        ? .empty : "<span lang=\"\(parts.language.rawValue)\">\(parts.text(HostWords.untranslated))</span>"
      let title: HTML =
        words.isEmpty ? .empty : "<span class=\"soft\" lang=\"\(language.rawValue)\">\(words)\(note)</span><br>"
      let other = parts.abroad(delegate.latinName.isEmpty ? "" : delegate.name, delegate.kana)
      let reading: HTML = other.isEmpty ? .empty : " <span class=\"soft\">\(other)</span>"
      return "\(title)\(delegate.name(in: parts.language))\(parts.abroad("", " 様"))\(reading)<br>"
    }
    return people.isEmpty ? "\(parts.text(MeetingWords.unknownPerson))" : .joined(people)
  }

  private func tongue(_ meeting: MeetingsPlan.Meeting, _ table: MeetingTable) -> HTML {
    if let interpreter = table.interpreterTold(meeting) {
      guard case .host = reader else { return "\(parts.text(interpreter))" }
      return
        "\(table.company(meeting).tongues.first.map { parts.text($0.name) } ?? "")\(parts.abroad(" (\(parts.text(interpreter)))", "（\(parts.text(interpreter))）"))"
    }
    let tongues = table.tongues(meeting).map { parts.text($0.name) }
    guard !tongues.isEmpty else { return "\(parts.text(MeetingWords.someInterpreter))" }
    return "\(tongues.listed(parts.language))"
  }

  private static let style: HTML = """

    .schedule th { white-space: nowrap; }
    .schedule td.number { font-size: 1.35em; font-weight: 700; text-align: center; color: var(--accent); }
    .schedule tr.pause td, .schedule tr.free td { color: var(--soft); background: var(--tint); padding-top: .15rem; padding-bottom: .15rem; }
    .schedule tr.free td { background: none; }
    @media print { .schedule { font-size: 10pt; } .schedule td { padding: 4pt; } .schedule tr.pause td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}

extension MeetingTable {
  /// Languages that both speak.
  func tongues(_ meeting: MeetingsPlan.Meeting) -> [Tongue] {
    let own = company(meeting).tongues
    return host(meeting).tongues.filter { own.contains($0) }
  }
}
