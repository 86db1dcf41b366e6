import TripCosting
import TripModel

extension ReviewReader {
  func scores(_ file: TextFile, _ reviewers: [Reviewer]) -> [ReviewScore] {
    guard var table = TableReader<ScoreColumn>(file, notebook: notebook) else { return [] }
    table.require(ScoreColumn.allCases)
    var scores: [ReviewScore] = []
    var first: [[String]: Origin] = [:]
    while let cells = table.nextCells() {
      table.require(ScoreColumn.allCases, in: cells)
      guard let score = score(cells, table, reviewers) else { continue }
      let key = [ScoreColumn.application, .reviewer, .criterion].map { cells.text(table.position($0)) }
      if let other = first[key] {
        notebook.report(
          .review(.scoreTwice(application: key[0], reviewer: key[1], criterion: key[2])), at: cells.origin,
          field: ScoreColumn.score.field, related: [other])
      } else {
        first[key] = cells.origin
        scores.append(score)
      }
    }
    return scores
  }

  private func score(
    _ cells: RowCells, _ table: TableReader<ScoreColumn>, _ reviewers: [Reviewer]
  ) -> ReviewScore? {
    let application = application(
      cells.text(table.position(.application)), ScoreColumn.application, cells.origin)
    let reviewer = reviewer(cells.text(table.position(.reviewer)), reviewers, ScoreColumn.reviewer, cells.origin)
    let criterion = criterion(cells.text(table.position(.criterion)), cells.origin)
    let text = cells.text(table.position(.score))
    guard let criterion, !text.isEmpty else { return nil }
    let units = units(text, criterion, cells.origin)
    guard let application, let reviewer else { return nil }
    return ReviewScore(
      origin: cells.origin, application: application, reviewer: reviewer, criterion: criterion, units: units)
  }

  private func units(_ text: String, _ criterion: Int, _ origin: Origin) -> Int64? {
    do { return try ScoreText.read(text, terms.scores, for: terms.criteria[criterion]) } catch {
      notebook.report(
        .review(.score(text, error, terms.scores, terms.criteria[criterion])), at: origin,
        field: ScoreColumn.score.field)
      return nil
    }
  }

  private func criterion(_ id: String, _ origin: Origin) -> Int? {
    guard !id.isEmpty else { return nil }
    if let number = terms.criteria.firstIndex(where: { $0.id == id }) { return number }
    let known = terms.criteria.map(\.id)
    notebook.report(
      .review(.unknownCriterion(id, known: known, closest: Suggestion.closest(to: id, among: known))), at: origin,
      field: ScoreColumn.criterion.field)
    return nil
  }
}

extension ReviewProblem {
  /// What is wrong with the text of a score.
  static func score(
    _ text: String, _ failure: ScoreText.Failure, _ range: ScoreRange, _ criterion: Criterion
  ) -> ReviewProblem {
    switch failure {
    case .unreadable: .scoreUnreadable(text)
    case .tooFine: .scoreTooFine(text, decimals: Int(range.decimals))
    case .outside:
      .scoreOutside(text, lowest: "\(range.lowest)", highest: "\(criterion.highest ?? range.highest)")
    }
  }
}
