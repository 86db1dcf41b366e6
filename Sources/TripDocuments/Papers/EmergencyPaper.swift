package import TripFormats
package import TripModel

/// Whom to call if something happens to a delegate (緊急聯絡名冊): for who leads the trip, on paper, as a telephone may be
/// lost with its owner.
package struct EmergencyPaper: Sendable {
  private let parts: PaperParts

  package init(_ trip: Trip, _ settings: PaperSettings) { parts = PaperParts(trip: trip, settings: settings) }

  package var page: Page {
    let body = [
      parts.header(Words.emergencyTitle), parts.paragraph(parts.text(Words.emergencyPurpose), class: "notice"),
      lacking == 0 ? .empty : parts.paragraph(parts.text(Words.lackEmergency(lacking))),
      HTMLWriter.table(sheet), parts.footer(),
    ]
    return parts.page(Words.emergencyTitle, "", layout: .landscape, body)
  }

  private var lacking: Int { parts.trip.delegates.count { $0.emergency.isLacking } }

  /// One row a person, in the order of the roster; a person without anybody to call is marked where others have one.
  private var sheet: Sheet {
    let columns = [
      Column(parts.text(Words.number), look: .figure), Column(parts.text(CompanyColumn.company.label), look: .short),
      Column(parts.text(DelegateColumn.name.label), look: .short), Column(parts.text(Words.latinName)),
      Column(parts.text(DelegateColumn.phone.label), look: .short),
      Column(parts.text(DelegateColumn.emergencyContact.label)),
      Column(parts.text(DelegateColumn.emergencyPhone.label), look: .short),
      Column(parts.text(Words.office)), Column(parts.text(Words.mindful)),
    ]
    let hasSome = lacking < parts.trip.delegates.count
    let rows = parts.trip.delegates.enumerated().map { index, delegate in
      Row(cells(index + 1, delegate), hasSome && delegate.emergency.isLacking ? .attention : .plain)
    }
    return Sheet(name: parts.text(Words.emergencyTitle), columns: columns, rows: rows)
  }

  private func cells(_ number: Int, _ delegate: Delegate) -> [Cell] {
    let company = delegate.company.map { parts.trip.companies[$0] }
    let office = [company?.name(in: parts.language), company?.contact, company?.phone].compactMap(\.self)
    let needs = [delegate.assistance, delegate.diet].filter { !$0.isEmpty }
    return [
      .count(Int64(number)), .words(company?.id ?? ""), .words(delegate.name), .words(delegate.latinName),
      .words(delegate.phone), .words(named(delegate.emergency)), .words(delegate.emergency.phone),
      .words(office.filter { !$0.isEmpty }.joined(separator: " ")),
      .words(needs.joined(separator: parts.language.semicolon)),
    ]
  }

  private func named(_ contact: EmergencyContact) -> String {
    guard !contact.relation.isEmpty else { return contact.name }
    return contact.name + (parts.language == .en ? " (\(contact.relation))" : "（\(contact.relation)）")
  }
}
