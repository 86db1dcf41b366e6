package import TripFormats
package import TripModel
import TripSelection

/// A reviewer's score sheet: applications down, criteria across, every cell but the scores locked.
package struct ScoreSheetWorkbook: Sendable {
  /// What stands above the columns of a sheet before those of the criteria; importing compares them.
  package static let leading: [Sentence] = [
    ReviewWords.reviewer, ReviewWords.application, ReviewWords.company,
  ]

  private let trip: Trip
  private let terms: ReviewTerms
  private let reviewer: Int
  private let applications: [Int]
  private let language: Language

  /// - Parameter applications: those in stage two, as numbers into the trip's.
  package init(_ reviewer: Int, _ applications: [Int], _ trip: Trip, _ terms: ReviewTerms, _ language: Language) {
    let sheets = ReviewSheets(trip, terms)
    (self.reviewer, self.trip, self.terms, self.language) = (reviewer, trip, terms, language)
    self.applications = applications.filter { !sheets.isRecused(reviewer, of: trip.applications[$0].id) }
  }

  /// No application is left for the reviewer.
  package var isEmpty: Bool { applications.isEmpty }

  /// The title of a criterion's column: it holds the weight, so that a sheet of other criteria is known by it, and the
  /// best score where criteria have their own.
  package static func title(_ criterion: Criterion, _ terms: ReviewTerms, _ language: Language) -> String {
    let most = ScoreSheetWords.most(criterion, terms)?.text(language)
    return criterion.title.text(language) + "（" + (most ?? "\(criterion.weight)%") + "）"
  }

  /// Rows as sent, those of signing and of conflicts at the end, and a column for what the scores do not say.
  package var sheet: Sheet {
    let (id, name) = (trip.reviewers[reviewer].id, trip.reviewers[reviewer].name)
    let leading = zip(Self.leading, [("reviewer", 10), ("application", 10), ("name", 34)]).map { title, column in
      Column(title.text(language), key: column.0, width: column.1, isLocked: true)
    }
    let sheets = ReviewSheets(trip, terms)
    let rows = applications.map { row(trip.applications[$0], sheets) }
    return Sheet(
      name: ScoreSheetWords.title.text(language),
      headings: [
        trip.title.text(language), "\(ScoreSheetWords.title.text(language)) \(id) \(name)",
        ScoreSheetWords.guidance(terms).text(language),
      ],
      columns: leading
        + terms.criteria.map { Column(Self.title($0, terms, language), key: $0.id, width: 12, look: .figure) }
        + [Column(ScoreSheetWords.comment.text(language), key: CommentColumn.comment.rawValue, width: 30)],
      rows: rows + foot)
  }

  private func row(_ application: Application, _ sheets: ReviewSheets) -> Row {
    let given = sheets.all(of: application.id)[reviewer].units
    let comment = trip.comments.first { $0.application == application.id && $0.reviewer == reviewer }
    return Row(
      [.text(trip.reviewers[reviewer].id), .text(application.id), .words(application.company.name)]
        + given.map { units in units.map { .decimal($0, digits: terms.scores.decimals) } ?? .empty }
        + [.words(comment?.text ?? "")])
  }

  /// Of whom the reviewer has declared a conflict, then the places to sign; beside them nothing is read.
  private var foot: [Row] {
    let conflicts = trip.recusals.filter { $0.reviewer == reviewer && $0.kind == .conflict }.compactMap(\.application)
    let names = conflicts.compactMap { code in
      trip.applications.first { $0.id == code }.map { "\(code) \($0.company.name)" }
    }
    let none = ScoreSheetWords.noConflict.text(language)
    let declared = names.isEmpty ? none : names.listed(language)
    return [
      Row([.empty, .empty, .text(ScoreSheetWords.conflicts.text(language)), .words(declared)], .total),
      Row([.empty, .empty, .text(ScoreSheetWords.signature.text(language))], .total, lines: 2),
      Row([.empty, .empty, .text(ScoreSheetWords.signedOn.text(language))], .total, lines: 2),
    ]
  }
}
