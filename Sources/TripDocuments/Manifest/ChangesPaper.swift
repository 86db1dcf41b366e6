package import TripCosting
package import TripFormats
package import TripModel

/// The change sheet: what is different since the manifest that was last sent, old and new side by side.
package struct ChangesPaper: Sendable {
  /// The manifest that was sent: its number and day; nil before the first.
  package struct Since: Hashable, Sendable {
    package var number: Int
    package var day: Day
    package var to: String

    package init(number: Int, day: Day, to: String) {
      self.number = number
      self.day = day
      self.to = to
    }
  }

  package let comparison: ManifestComparison
  private let since: Since?
  /// False in a copy that does not hold what was sent.
  private let isHistoryKnown: Bool
  private let parts: PaperParts

  package init(
    _ comparison: ManifestComparison, since: Since?, isHistoryKnown: Bool = true, _ trip: Trip,
    _ settings: PaperSettings
  ) {
    self.comparison = comparison
    self.since = since
    self.isHistoryKnown = isHistoryKnown
    parts = PaperParts(trip: trip, settings: settings)
  }

  /// One sentence that says all, also where nothing changed.
  package var summary: Sentence {
    guard let since else { return isHistoryKnown ? ChangeWords.neverSent : ChangeWords.notInCopy }
    if comparison.changes.isEmpty { return ChangeWords.unchanged(since, comparison.unchanged) }
    let counts = ManifestChange.Kind.allCases.map { kind in comparison.changes.count { $0.kind == kind } }
    return ChangeWords.changed(since, added: counts[0], left: counts[1], corrected: counts[2], replaced: counts[3])
  }

  package var sheet: Sheet { sheet { _, value in value } }

  /// For a screen: whole passport numbers and birthdays stand on the agency's papers alone.
  package var maskedSheet: Sheet { sheet(Self.masked) }

  /// A value of a column as a screen or a program gets it.
  package static func masked(_ key: String, _ value: String) -> String {
    switch DelegateColumn(rawValue: key) {
    case .passportNumber: Masking.mask(value)
    case .birthDate: Masking.hide(value)
    default: value
    }
  }

  private func sheet(_ mask: @escaping (String, String) -> String) -> Sheet {
    let columns = [
      Column(parts.text(ChangeWords.kind), key: "kind", width: 12, look: .short),
      Column(parts.text(CompanyColumn.company.label), key: "company", width: 8, look: .short),
      Column(parts.text(DelegateColumn.name.label), key: "name", width: 26),
      Column(parts.text(ChangeWords.field), key: "field", width: 18),
      Column(parts.text(ChangeWords.before), key: "before", width: 22),
      Column(parts.text(ChangeWords.after), key: "after", width: 22),
      Column(parts.text(ChangeWords.means), key: "means", width: 44),
    ]
    return Sheet(
      name: parts.text(ChangeWords.title), headings: [parts.text(ChangeWords.title), parts.text(summary)],
      columns: columns, rows: comparison.changes.flatMap { rows($0, mask) })
  }

  package var page: Page {
    let body = [
      parts.header(ChangeWords.title), parts.paragraph(parts.text(summary), class: "notice"),
      since == nil ? .empty : parts.paragraph(parts.text(ChangeWords.peopleAlone)),
      comparison.changes.isEmpty ? .empty : HTMLWriter.table(sheet), parts.footer(),
    ]
    return parts.page(ChangeWords.title, "", layout: .landscape, body)
  }

  private func rows(_ change: ManifestChange, _ mask: (String, String) -> String) -> [Row] {
    let record = change.new ?? change.old
    let name = [record?[.surname], record?[.givenName]].compactMap(\.self).filter { !$0.isEmpty }
    let whom = name.isEmpty ? record?[.name] ?? "" : name.joined(separator: ", ")
    return change.keys.enumerated().map { index, key in
      Row(
        [
          .words(parts.text(ChangeWords.name(of: change.kind))), .words(record?[.company] ?? ""), .words(whom),
          .words(title(key)), .words(mask(key, shown(key, change.old))), .words(mask(key, shown(key, change.new))),
          index == 0 ? .words(parts.text(ChangeWords.meaning(of: change))) : .empty,
        ], Self.meaning(change.kind))
    }
  }

  /// As the list has it: what is kept for comparing is the same in every language.
  private func shown(_ key: String, _ record: ManifestRecord?) -> String {
    let value = record?.values[key] ?? ""
    if key == "options" {
      let titles = value.split(separator: " ").map { id in
        parts.trip.options.first { $0.id == id }.map { parts.text($0.title) } ?? String(id)
      }
      return titles.joined(separator: " / ")
    }
    guard key == ManifestPaper.ownFlight else { return value }
    return OwnTicket(rawValue: value).flatMap(Words.own).map { parts.text($0) } ?? value
  }

  private func title(_ key: String) -> String {
    ManifestPaper.columns.first { $0.key == key }.map { parts.text($0.title) } ?? key
  }

  private static func meaning(_ kind: ManifestChange.Kind) -> Meaning {
    switch kind {
    case .added: .added
    case .left: .left
    case .corrected, .replaced: .changed
    }
  }
}
