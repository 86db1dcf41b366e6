import TripFormats
import TripModel

/// One column of the manifest; its key is a promise to programs, its title is for people.
struct ManifestColumn: Sendable {
  var key: String
  var title: Sentence
  var width: Int
  var look: Column.Look
  var cell: @Sendable (ManifestPaper, Int, Delegate) -> Cell

  init(
    _ key: String, _ title: Sentence, _ width: Int, _ look: Column.Look = .words,
    _ cell: @escaping @Sendable (ManifestPaper, Int, Delegate) -> Cell
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.look = look
    self.cell = cell
  }
}

extension ManifestPaper {
  static let columns: [ManifestColumn] = [
    ManifestColumn("number", Words.number, 5, .figure) { _, index, _ in .count(Int64(index + 1)) },
    column(.surname, 14, .short) { .words($0.surname) },
    column(.givenName, 22, .short) { .words($0.givenName) },
    ManifestColumn("title", Words.title, 6) { paper, _, delegate in .words(paper.title(delegate.sex)) },
    column(.name, 14, .short) { .words($0.name) },
    column(.sex, 5) { .words($0.sex?.rawValue ?? "") },
    column(.birthDate, 12, .short) { $0.birthDate.map { .day($0) } ?? .empty },
    column(.nationality, 8) { .words($0.nationality) },
    column(.passportNumber, 12, .short) { .words($0.passportNumber) },
    column(.passportExpiry, 12, .short) { $0.passportExpiry.map { .day($0) } ?? .empty },
    column(.phone, 16, .short) { .words($0.phone) },
    column(.diet, 14) { .words($0.diet) },
    ManifestColumn("options", Words.options, 18) { paper, _, delegate in
      let titles = delegate.options.map { paper.parts.text(paper.parts.trip.options[$0].title) }
      return .words(titles.joined(separator: " / "))
    },
    ManifestColumn("company", CompanyColumn.company.label, 8, .short) { paper, _, delegate in
      .words(delegate.company.map { paper.parts.trip.companies[$0].id } ?? "")
    },
    ManifestColumn("company_name", CompanyColumn.name.label, 30) { paper, _, delegate in
      .words(delegate.company.map { paper.parts.trip.companies[$0].name(in: paper.parts.language) } ?? "")
    },
    ManifestColumn("to_confirm", Words.toConfirm, 30) { paper, _, delegate in
      .words(paper.reasons(delegate).joined(separator: paper.parts.language == .en ? "; " : "；"))
    },
  ]

  private static func column(
    _ column: DelegateColumn, _ width: Int, _ look: Column.Look = .words,
    _ cell: @escaping @Sendable (Delegate) -> Cell
  ) -> ManifestColumn {
    ManifestColumn(column.rawValue, column.label, width, look) { _, _, delegate in cell(delegate) }
  }
}
