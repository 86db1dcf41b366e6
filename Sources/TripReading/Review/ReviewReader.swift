import TripCosting
import TripModel

/// Reads the five files of a review.
struct ReviewReader {
  let notebook: Notebook
  let terms: ReviewTerms
  /// Codes of all applications.
  let applications: [String]

  func reviewers(_ file: TextFile) -> [Reviewer] {
    guard var table = TableReader<ReviewerColumn>(file, notebook: notebook) else { return [] }
    table.require([.reviewer, .name])
    var (reviewers, ids): ([Reviewer], Set<String>) = ([], [])
    while let cells = table.nextCells() {
      table.require([.reviewer, .name], in: cells)
      let id = cells.text(table.position(.reviewer))
      guard !id.isEmpty else { continue }
      guard ids.insert(id).inserted else {
        notebook.report(.duplicateID(id), at: cells.origin, field: ReviewerColumn.reviewer.field)
        continue
      }
      reviewers.append(
        Reviewer(
          origin: cells.origin, id: id, name: cells.text(table.position(.name)),
          affiliation: cells.text(table.position(.affiliation))))
    }
    return reviewers
  }

  func recusals(_ file: TextFile, _ reviewers: [Reviewer]) -> [Recusal] {
    guard var table = TableReader<RecusalColumn>(file, notebook: notebook) else { return [] }
    table.require([.reviewer, .kind, .reason])
    var recusals: [Recusal] = []
    while let cells = table.nextCells() {
      table.require([.reviewer, .kind, .reason], in: cells)
      let reviewer = reviewer(cells.text(table.position(.reviewer)), reviewers, RecusalColumn.reviewer, cells.origin)
      let code = cells.text(table.position(.application))
      let application = code.isEmpty ? nil : self.application(code, RecusalColumn.application, cells.origin)
      let kind = cells.choice(cells.text(table.position(.kind)), .recusal, RecusalColumn.kind)
      let on = cells.day(table.position(.on), isROC: table.isROC(.on), RecusalColumn.on)
      guard let reviewer, let kind, code.isEmpty == (application == nil) else { continue }
      recusals.append(
        Recusal(
          origin: cells.origin, reviewer: reviewer, application: application, kind: kind,
          reason: cells.text(table.position(.reason)), on: on))
    }
    return recusals
  }

  func decisions(_ file: TextFile) -> [Decision] {
    guard var table = TableReader<DecisionColumn>(file, notebook: notebook) else { return [] }
    table.require([.application, .decision, .reason, .on, .by])
    var decisions: [Decision] = []
    while let cells = table.nextCells() {
      table.require([.application, .decision, .reason, .on, .by], in: cells)
      let application = application(
        cells.text(table.position(.application)), DecisionColumn.application, cells.origin)
      let kind = cells.choice(cells.text(table.position(.decision)), .decision, DecisionColumn.decision)
      let number = cells.count(table.position(.number), DecisionColumn.number)
      if number == nil, kind == .tie || kind == .documents, cells.text(table.position(.number)).isEmpty {
        notebook.report(.emptyCell(DecisionColumn.number.told), at: cells.origin, field: DecisionColumn.number.field)
      }
      let on = cells.day(table.position(.on), isROC: table.isROC(.on), DecisionColumn.on)
      guard let application, let kind else { continue }
      decisions.append(
        Decision(
          origin: cells.origin, application: application, kind: kind, number: number,
          reason: cells.text(table.position(.reason)), on: on, by: cells.text(table.position(.by))))
    }
    return decisions
  }

  // MARK: - Cells

  /// Nil, and reported, for a code that no application has; an empty one is reported elsewhere.
  func application(_ code: String, _ column: some RosterColumn, _ origin: Origin) -> String? {
    guard !code.isEmpty else { return nil }
    if applications.contains(code) { return code }
    let closest = Suggestion.closest(to: code, among: applications)
    notebook.report(.selection(.unknownApplication(code, closest: closest)), at: origin, field: column.field)
    return nil
  }

  func reviewer(
    _ code: String, _ reviewers: [Reviewer], _ column: some RosterColumn, _ origin: Origin
  ) -> Int? {
    guard !code.isEmpty else { return nil }
    if let number = reviewers.firstIndex(where: { $0.id == code }) { return number }
    let known = reviewers.map(\.id)
    notebook.report(
      .review(.unknownReviewer(code, known: known, closest: Suggestion.closest(to: code, among: known))), at: origin,
      field: column.field)
    return nil
  }
}
