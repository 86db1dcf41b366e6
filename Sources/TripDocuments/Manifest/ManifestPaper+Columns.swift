import TripFormats
import TripModel

/// A passenger with the place in the list.
struct ManifestPlace: Sendable {
  /// From 0.
  var index: Int
  var delegate: Delegate
}

typealias ManifestColumn = PaperColumn<ManifestPaper, ManifestPlace>

extension ManifestPaper {
  static let columns: [ManifestColumn] = [
    ManifestColumn("number", Words.number, 5, .figure) { _, place in .count(Int64(place.index + 1)) },
    column(.surname, 14, .short) { .words($0.surname) },
    column(.givenName, 22, .short) { .words($0.givenName) },
    ManifestColumn("title", Words.title, 6) { paper, place in .words(paper.title(place.delegate)) },
    column(.name, 14, .short) { .words($0.name) },
    column(.sex, 5) { .words($0.sex?.rawValue ?? "") },
    column(.birthDate, 12, .short) { $0.birthDate(on: .manifest).map { .day($0) } ?? .empty },
    column(.nationality, 8) { .words($0.nationality) },
    column(.passportNumber, 12, .short) { .words($0.passportNumber(on: .manifest)) },
    column(.passportExpiry, 12, .short) { $0.passportExpiry.map { .day($0) } ?? .empty },
    column(.phone, 16, .short) { .words($0.phone) },
    column(.diet, 14) { .words($0.diet) },
    column(.assistance, 14) { .words($0.assistance) },
    column(.emergencyContact, 14, .short) { .words($0.emergency.name) },
    column(.emergencyRelation, 8) { .words($0.emergency.relation) },
    column(.emergencyPhone, 16, .short) { .words($0.emergency.phone) },
    ManifestColumn("options", Words.options, 18) { paper, place in
      let titles = place.delegate.options.map { paper.parts.text(paper.parts.trip.options[$0].title) }
      return .words(titles.joined(separator: " / "))
    },
    ManifestColumn(ownFlight, DelegateColumn.ownFlight.label, 10) { paper, place in
      .words(place.delegate.ownTicket.flatMap(Words.own).map { paper.parts.text($0) } ?? "")
    },
    column(.ownFlightDetails, 20) { .words($0.ownFlightDetails) },
    column(.extraNights, 8, .figure) { delegate in
      delegate.extraNights.flatMap { $0 > 0 ? .count(Int64($0)) : nil } ?? .empty
    },
    column(.nightsBefore, 8, .figure) { delegate in
      delegate.extraNights ?? 0 > 0 ? delegate.nightsBefore.map { .count(Int64($0)) } ?? .empty : .empty
    },
    column(.joins, 12, .short) { $0.presence.joins.map { .day($0) } ?? .empty },
    column(.leaves, 12, .short) { $0.presence.leaves.map { .day($0) } ?? .empty },
    ManifestColumn("company", CompanyColumn.company.label, 8, .short) { paper, place in
      .words(place.delegate.company.map { paper.parts.trip.companies[$0].id } ?? "")
    },
    ManifestColumn("company_name", CompanyColumn.name.label, 30) { paper, place in
      .words(place.delegate.company.map { paper.parts.trip.companies[$0].name(in: paper.parts.language) } ?? "")
    },
    ManifestColumn("to_confirm", Words.toConfirm, 30) { paper, place in
      .words(paper.reasons(place.delegate).joined(separator: paper.parts.language.semicolon))
    },
  ]

  static let ownFlight = DelegateColumn.ownFlight.rawValue

  private static func column(
    _ column: DelegateColumn, _ width: Int, _ look: Column.Look = .words,
    _ cell: @escaping @Sendable (Delegate) -> Cell
  ) -> ManifestColumn {
    ManifestColumn(column.rawValue, column.label, width, look) { _, place in cell(place.delegate) }
  }
}
