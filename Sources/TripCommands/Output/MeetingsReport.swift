import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripPlanning

/// Timetables on a terminal.
struct MeetingsReport {
  let tables: [MeetingTable]
  let costs: [MeetingCosts]
  let sources: SourceTable

  init(_ tables: [MeetingTable], _ sources: SourceTable) throws(CostingError) {
    self.tables = tables
    self.sources = sources
    var costs: [MeetingCosts] = []
    for table in tables { costs.append(try MeetingCosts(table.plan, table.trip, table.round)) }
    self.costs = costs
  }

  func lines(_ language: Language) -> [String] {
    var lines: [String] = []
    for (table, costs) in zip(tables, costs) {
      if !lines.isEmpty { lines.append("") }
      lines += self.lines(table, costs, language)
    }
    return lines
  }

  private func lines(_ table: MeetingTable, _ costs: MeetingCosts, _ language: Language) -> [String] {
    let room = MeetingWords.room(slots: table.round.slots.count, tables: table.round.tables)
    let title =
      "\(table.session.title.text(language))  \(DayText.dated(table.session.day, language))  \(room.text(language))"
    var grid = TextTable(right: [1], indent: "  ")
    for meeting in table.plan.meetings {
      grid.add(
        DayText.hours(table.slot(meeting)), "\(meeting.table)", name(table.company(meeting), language), "×",
        name(table.host(meeting), language), table.interpreter(meeting)?.text(language) ?? "")
    }
    let bookings = table.bookings
    return [title] + grid.lines + [""] + table.summary(costs).map { $0.text(language) }
      + part(MeetingWords.unmet, unmet(table), language) + part(MeetingWords.moves, table.moves, language)
      + part(MeetingWords.bookings, bookings.changed.map(Self.arrow), language)
      + part(MeetingWords.keptBookings, bookings.kept.map(Self.arrow), language)
  }

  /// C01: tokyo → tokyo@1.
  private static func arrow(_ change: BookingChange) -> Sentence {
    let (present, planned) = (
      change.present.isEmpty ? "-" : change.present, change.planned.isEmpty ? "-" : change.planned
    )
    return Sentence(verbatim: "\(change.company): \(present) → \(planned)")
  }

  /// Each with the line on which it stands.
  private func unmet(_ table: MeetingTable) -> [Sentence] {
    zip(UnmetWish.all(table.plan, table.trip, table.round), table.unmet).map { unmet, sentence in
      guard let place = sources.find(table.trip.wishes[unmet.wish].origin, nil) else { return sentence }
      return sentence + Sentence(verbatim: "  \(place.file):\(place.line)")
    }
  }

  private func name(_ company: Company, _ language: Language) -> String {
    "\(company.id) \(company.name(in: language))"
  }

  private func name(_ host: Host, _ language: Language) -> String { "\(host.id) \(host.name(in: language))" }

  private func part(_ title: Sentence, _ lines: [Sentence], _ language: Language) -> [String] {
    lines.isEmpty ? [] : ["", title.text(language)] + lines.map { "  " + $0.text(language) }
  }
}
