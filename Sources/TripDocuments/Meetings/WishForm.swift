import TripCosting
package import TripFormats
package import TripModel

/// A sheet on which a company, or a host, says whom it wishes to meet; `trip meetings --read` takes it back.
package struct WishForm: Sendable {
  private let trip: Trip
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) {
    self.trip = trip
    parts = PaperParts(trip: trip, settings: settings)
  }

  /// Every host of every session with meetings.
  package func sheet(ofCompany company: Int) -> Sheet {
    sheet(
      to: trip.companies[company].name(in: parts.language), asking: .companyWish,
      MeetingWords.hostName(isJapan: trip.isTakenForJapan), HostColumn.business.label
    ) { session in
      trip.hosts.indices.filter { trip.hosts[$0].sessions.contains(session) }.map { (company, $0) }
    }
  }

  /// Every company, in the host's language.
  package func sheet(ofHost host: Int) -> Sheet {
    let form = WishForm(trip, parts.speaking(trip.hostLanguage).settings)
    return form.sheet(
      to: trip.hosts[host].name(in: trip.hostLanguage), asking: .hostWish, CompanyColumn.name.label,
      CompanyColumn.nameEn.label
    ) { session in
      trip.hosts[host].sessions.contains(session) ? trip.companies.indices.map { ($0, host) } : []
    }
  }

  private func sheet(
    to addressee: String, asking wish: WishColumn, _ name: Sentence, _ about: Sentence,
    _ pairs: (Int) -> [(company: Int, host: Int)]
  ) -> Sheet {
    let isJapan = trip.isTakenForJapan
    let wished = wish == .hostWish ? MeetingWords.hostWish(isJapan: isJapan) : wish.label
    let columns = [
      Column(parts.text(WishColumn.session.label), key: "session", width: 12, isLocked: true),
      Column(parts.text(WishColumn.company.label), key: "company", width: 10, isLocked: true),
      Column(parts.text(MeetingWords.hostCode(isJapan: isJapan)), key: "host", width: 10, isLocked: true),
      Column(parts.text(name), width: 32, isLocked: true),
      Column(parts.text(about), width: 36, isLocked: true),
      Column(parts.text(wished), key: wish.rawValue, width: 10, choices: ["3", "2", "1", "0", "x"]),
    ]
    let rows = trip.rounds.flatMap { round in
      pairs(round.session).map { row($0, $1, round.session, wish) }
    }
    return Sheet(
      name: parts.text(MeetingWords.title),
      headings: [parts.text(trip.title), addressee, parts.text(MeetingWords.wishGuidance)], columns: columns, rows: rows
    )
  }

  private func row(_ company: Int, _ host: Int, _ session: Int, _ asked: WishColumn) -> Row {
    let wish = trip.wishes.first { $0.company == company && $0.host == host && $0.session == session }
    let strength = asked == .companyWish ? wish?.ofCompany : wish?.ofHost
    let (ours, theirs) = (trip.companies[company], trip.hosts[host])
    let names = asked == .companyWish ? [theirs.name, theirs.business] : [ours.name, ours.nameEn]
    return Row(
      [.text(trip.sessions[session].word), .text(ours.id), .text(theirs.id)] + names.map(Cell.words)
        + [strength.map { .text($0.shown) } ?? .empty])
  }
}
