package import TripCosting
package import TripFormats
package import TripModel

/// The list from which the travel agency books: passports in full, so it is written for the owner alone.
package struct ManifestPaper: Sendable {
  let parts: PaperParts
  /// Delegates whom a check doubted.
  let doubted: Set<Origin>

  package init(_ trip: Trip, doubted: Set<Origin>, _ settings: PaperSettings) {
    parts = PaperParts(trip: trip, settings: settings)
    self.doubted = doubted
  }

  package var page: Page {
    let body = [
      parts.header(Words.manifestTitle), parts.paragraph(parts.text(Words.purpose), class: "notice"), flights(),
      hotels(), parts.heading(Words.passengers), HTMLWriter.table(sheet), parts.paragraph(parts.text(Words.marked)),
      parts.footer(),
    ]
    return parts.page(Words.manifestTitle, "", body)
  }

  /// One row a passenger; names exactly as in the passport, never joined or cut.
  package var sheet: Sheet {
    let columns: [(Sentence, Int)] = [
      (Words.number, 5), (DelegateColumn.surname.label, 14), (DelegateColumn.givenName.label, 22), (Words.title, 6),
      (DelegateColumn.name.label, 14), (DelegateColumn.sex.label, 5), (DelegateColumn.birthDate.label, 12),
      (DelegateColumn.nationality.label, 8), (DelegateColumn.passportNumber.label, 12),
      (DelegateColumn.passportExpiry.label, 12), (DelegateColumn.diet.label, 14), (Words.options, 18),
      (CompanyColumn.company.label, 8), (CompanyColumn.name.label, 30),
    ]
    let trip = parts.trip
    return Sheet(
      name: parts.text(Words.manifestTitle), columns: columns.map { Column(parts.text($0.0), width: $0.1) },
      count: trip.delegates.count
    ) { [self] in row($0) }
  }

  private func row(_ index: Int) -> Row {
    let delegate = parts.trip.delegates[index]
    let company = delegate.company.map { parts.trip.companies[$0] }
    let options = delegate.options.map { parts.text(parts.trip.options[$0].title) }
    let isDoubted = doubted.contains(delegate.origin) || !DelegateNeeds.missing(delegate).isEmpty
    return Row(
      [
        .count(Int64(index + 1)), .words(delegate.surname), .words(delegate.givenName), .words(title(delegate.sex)),
        .words(delegate.name), .words(delegate.sex?.rawValue ?? ""), delegate.birthDate.map { .day($0) } ?? .empty,
        .words(delegate.nationality), .words(delegate.passportNumber),
        delegate.passportExpiry.map { .day($0) } ?? .empty, .words(delegate.diet),
        .words(options.joined(separator: " / ")), .words(company?.id ?? ""),
        .words(company?.name(in: parts.language) ?? ""),
      ], isDoubted ? .attention : .plain)
  }

  /// MR or MS as tickets have it; left out where the passport says X.
  private func title(_ sex: Sex?) -> String {
    switch sex {
    case .male: "MR"
    case .female: "MS"
    case .unspecified, nil: ""
    }
  }

  private func flights() -> HTML {
    guard !parts.trip.flights.isEmpty else { return .empty }
    let titles = [Words.day, Words.departsFrom, Words.arrivesAt, Words.flightNumber]
    let rows = parts.trip.flights.map { flight in
      Row([
        .words(DayText.dated(flight.day, parts.language)), .words(flight.from), .words(flight.to),
        .words(flight.number ?? parts.text(Words.notKnownYet)),
      ])
    }
    return parts.heading(Words.flights)
      + HTMLWriter.table(Sheet(name: "", columns: titles.map { Column(parts.text($0)) }, rows: rows))
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
      + HTMLWriter.table(Sheet(name: "", columns: titles.map { Column(parts.text($0)) }, rows: rows))
  }
}
