import TripCosting
package import TripFormats
package import TripModel

/// The sheet on which a company tells what came of its meetings; `trip import` takes it back.
package struct ResultForm: Sendable {
  /// Rows for further outcomes, and for others whom the company met.
  private static let emptyRows = 8

  private let company: Int
  private let parts: PaperParts

  package init(_ company: Int, _ trip: Trip, _ settings: PaperSettings) {
    self.company = company
    parts = PaperParts(trip: trip, settings: settings)
  }

  private var trip: Trip { parts.trip }

  /// Meetings in the order of their times with what is known of each, then others, then empty rows.
  package var sheet: Sheet {
    let planned = FollowUp(trip).meetings(ofCompany: company)
    var rows = planned.flatMap { meeting -> [Row] in
      let told = trip.results(of: meeting)
      return told.isEmpty ? [row(meeting, nil)] : told.map { row(meeting, $0) }
    }
    let shown = Set(planned.flatMap { trip.results(of: $0) }.map(\.origin))
    rows += trip.results.filter { $0.company == company && !shown.contains($0.origin) }.map { row(nil, $0) }
    rows += (0..<Self.emptyRows).map { _ in row(nil, nil) }
    return Sheet(
      name: parts.text(ResultWords.title),
      headings: [
        parts.text(trip.title), trip.companies[company].name(in: parts.language),
        parts.text(ResultWords.guidance), parts.text(ResultWords.privacy),
      ], columns: ResultColumn.allCases.map(column), rows: rows)
  }

  private func column(_ column: ResultColumn) -> Column {
    let locked: [ResultColumn] = [.company, .session, .from, .host]
    return Column(
      parts.text(label(column)), key: column.rawValue, width: Self.width(column), choices: choices(column),
      mayBeOther: column == .currency, isLocked: locked.contains(column))
  }

  private func label(_ column: ResultColumn) -> Sentence {
    column == .host ? MeetingWords.hostCode(isJapan: parts.trip.isTakenForJapan) : column.label
  }

  private static func width(_ column: ResultColumn) -> Int {
    switch column {
    case .company, .from, .host, .held, .currency, .done: 9
    case .session, .outcome, .amount, .nextBy: 13
    case .person: 16
    case .purpose, .note: 22
    case .partner, .next: 28
    }
  }

  private func choices(_ column: ResultColumn) -> [String] {
    switch column {
    case .held, .done: ["yes", "no"].map { FormWords.word($0, parts.language) }
    case .outcome: Outcome.allCases.reversed().map { parts.text($0.name) }
    case .currency: currencies
    default: []
    }
  }

  /// The trip's own first, then those in which much is traded; a company may sell in any other.
  private var currencies: [String] {
    let own = trip.currencies.map(CurrencyCodes.code)
    return own + ["JPY", "TWD", "USD", "EUR"].filter { !own.contains($0) }
  }

  private func row(_ meeting: SavedMeeting?, _ result: MeetingResult?) -> Row {
    Row(ResultColumn.allCases.map { cell($0, meeting, result) })
  }

  private func cell(_ column: ResultColumn, _ meeting: SavedMeeting?, _ result: MeetingResult?) -> Cell {
    let host = meeting.flatMap { meeting in trip.hosts.first { $0.id == meeting.host } }
    switch column {
    case .company: return .text(trip.companies[company].id)
    case .session: return .words((meeting?.session ?? result?.session).map { trip.sessions[$0].word } ?? "")
    case .from: return .words((meeting?.start ?? result?.start).map(DayText.clock) ?? "")
    case .host: return .words(meeting?.host ?? result?.host.map { trip.hosts[$0].id } ?? "")
    case .partner: return .words(host?.name ?? result.map { trip.partner(of: $0, parts.language) } ?? "")
    case .held: return answer(result?.wasHeld)
    case .person: return .words(result?.person ?? "")
    case .purpose: return .words(result?.purpose ?? "")
    case .outcome: return .words(result?.outcome.map { parts.text($0.name) } ?? "")
    case .amount: return result?.amount.map { .money($0) } ?? .empty
    case .currency: return .words(result?.amount.map { CurrencyCodes.code($0.currency) } ?? "")
    case .next: return .words(result?.next ?? "")
    case .nextBy: return result?.nextBy.map { .day($0) } ?? .empty
    case .done: return result.map { $0.isDone ? answer(true) : .empty } ?? .empty
    case .note: return .words(result?.note ?? "")
    }
  }

  private func answer(_ truth: Bool?) -> Cell {
    truth.map { .text(FormWords.word($0 ? "yes" : "no", parts.language)) } ?? .empty
  }
}
