package import TripCosting
package import TripFormats
package import TripModel

/// The list from which the travel agency books: passports in full, so it is written for the owner alone.
package struct ManifestPaper: Sendable {
  let parts: PaperParts
  /// What checks found about a delegate.
  let findings: [Origin: [Sentence]]

  package init(_ trip: Trip, findings: [Origin: [Sentence]], _ settings: PaperSettings) {
    parts = PaperParts(trip: trip, settings: settings)
    self.findings = findings
  }

  package var page: Page {
    let body = [
      parts.header(Words.manifestTitle), parts.paragraph(parts.text(Words.purpose), class: "notice"), flights(),
      hotels(), parts.heading(Words.passengers), HTMLWriter.table(table), parts.paragraph(parts.text(Words.marked)),
      parts.staffApart(), doubts(), parts.footer(),
    ]
    var page = parts.page(Words.manifestTitle, "", layout: .landscape, body)
    page.style = ListStyle.css
    return page
  }

  /// One row a passenger; names exactly as in the passport, never joined or cut.
  package var sheet: Sheet { sheet(Self.columns) }

  /// Whom to call is for the contract, in the workbook and the list for programs.
  static let emergency = Set([DelegateColumn.emergencyContact, .emergencyRelation, .emergencyPhone].map(\.rawValue))

  /// What fits across a page; reasons stand below it, and a column that nobody fills is left out.
  private var table: Sheet {
    var left: Set = ["company_name", "to_confirm"]
    let people = parts.trip.delegates
    if !people.contains(where: \.hasOwnTicket) { left.insert(Self.ownFlight) }
    if !people.contains(where: { $0.extraNights ?? 0 > 0 }) {
      left.formUnion([DelegateColumn.extraNights.rawValue, DelegateColumn.nightsBefore.rawValue])
    }
    if !people.contains(where: { $0.presence.joins != nil }) { left.insert(DelegateColumn.joins.rawValue) }
    if !people.contains(where: { $0.presence.leaves != nil }) { left.insert(DelegateColumn.leaves.rawValue) }
    if !people.contains(where: { !$0.assistance.isEmpty }) { left.insert(DelegateColumn.assistance.rawValue) }
    if !people.contains(where: { !$0.ownFlightDetails.isEmpty }) {
      left.insert(DelegateColumn.ownFlightDetails.rawValue)
    }
    left.formUnion(Self.emergency)
    return sheet(Self.columns.filter { !left.contains($0.key) })
  }

  private func sheet(_ columns: [ManifestColumn]) -> Sheet {
    Sheet(
      name: parts.text(Words.manifestTitle),
      columns: columns.map { $0.column(parts) },
      count: parts.trip.delegates.count
    ) { [self] index in
      let delegate = parts.trip.delegates[index]
      return Row(
        columns.map { $0.cell(self, ManifestPlace(index: index, delegate: delegate)) },
        reasons(delegate).isEmpty ? .plain : .attention)
    }
  }

  private func doubts() -> HTML {
    let lines = parts.trip.delegates.enumerated().compactMap { index, delegate -> String? in
      let reasons = reasons(delegate)
      return reasons.isEmpty ? nil : "\(index + 1)  \(reasons.joined(separator: parts.language.semicolon))"
    }
    return parts.list(Words.toConfirm, lines)
  }

  /// What is missing, then what checks found.
  func reasons(_ delegate: Delegate) -> [String] {
    let missing = DelegateNeeds.missing(delegate)
    return (missing.isEmpty ? [] : [parts.text(Words.lacks(missing))])
      + (findings[delegate.origin] ?? []).map { parts.text($0) }
  }

  /// As tickets have it, by the age on the day of departure; left out where the passport says X.
  func title(_ delegate: Delegate) -> String {
    guard let sex = delegate.sex else { return "" }
    let years = delegate.birthDate(on: .manifest).flatMap { birth in parts.trip.firstDay?.years(since: birth) }
    return TravellerTitle.of(sex, isChild: years.map { $0 < TravellerAge.adultFrom } ?? false)?.rawValue ?? ""
  }

  private func flights() -> HTML {
    guard !parts.trip.flights.isEmpty else { return .empty }
    return parts.heading(Words.flights) + HTMLWriter.table(flightSheet)
  }

  var flightSheet: Sheet {
    let titles = [
      (Words.day, "date"), (Words.departsFrom, "from"), (Words.arrivesAt, "to"), (Words.flightNumber, "flight"),
    ]
    let rows = parts.trip.flights.map { flight in
      Row([
        .words(DayText.dated(flight.day, parts.language)), .words(flight.from), .words(flight.to),
        .words(flight.number ?? parts.text(Words.notKnownYet)),
      ])
    }
    let columns = titles.map { Column(parts.text($0.0), key: $0.1, width: 18, look: .short) }
    return Sheet(name: parts.text(Words.flights), columns: columns, rows: rows)
  }

  private func hotels() -> HTML {
    guard !parts.trip.stays.isEmpty else { return .empty }
    let titles = [Words.place, Words.hotel, Words.checkIn, Words.checkOut, Words.nights]
    let rows = parts.trip.stays.map { stay in
      Row([
        .words(parts.text(stay.place)), .words(stay.hotel.map(parts.text) ?? parts.text(Words.notKnownYet)),
        .words(DayText.dated(stay.checkIn, parts.language)), .words(DayText.dated(stay.checkOut, parts.language)),
        .count(Int64(stay.nights)),
      ])
    }
    return parts.heading(Words.hotels)
      + HTMLWriter.table(Sheet(name: "", columns: titles.map { Column(parts.text($0), look: .short) }, rows: rows))
  }
}
