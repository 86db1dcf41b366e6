import TripCosting
import TripModel

/// Reads `lookups.csv`.
struct LookupsReader {
  let notebook: Notebook
  let applications: [Application]

  func read(_ file: TextFile) -> [Lookup] {
    guard var table = TableReader<LookupColumn>(file, notebook: notebook) else { return [] }
    table.require(Self.required)
    var lookups: [Lookup] = []
    while let cells = table.nextCells() {
      if let lookup = lookup(cells, table) { lookups.append(lookup) }
    }
    return lookups
  }

  /// An answer without who, when and where from cannot be explained afterwards.
  private static let required: [LookupColumn] = [.application, .question, .answer, .on, .by, .source]

  private func lookup(_ cells: RowCells, _ table: TableReader<LookupColumn>) -> Lookup? {
    func text(_ column: LookupColumn) -> String { cells.text(table.position(column)) }
    table.require(Self.required, in: cells)
    let application = application(text(.application), cells)
    let requirement = word(
      text(.question), LookupWords.requirement, Requirement.allCases.map(\.rawValue), .question, cells)
    let answer = requirement.flatMap { requirement in
      word(
        text(.answer), { LookupWords.answer($0, to: requirement) }, LookupWords.choices(requirement), .answer, cells)
    }
    let on = cells.day(table.position(.on), isROC: table.isROC(.on), LookupColumn.on)
    guard let application, let requirement, let answer, let on, !text(.by).isEmpty, !text(.source).isEmpty else {
      return nil
    }
    return Lookup(
      origin: cells.origin, application: application, requirement: requirement, answer: answer, on: on, by: text(.by),
      source: text(.source), letter: text(.letter), note: text(.note))
  }

  private func application(_ word: String, _ cells: RowCells) -> Int? {
    let id = HalfWidth.fold(word)
    guard !id.isEmpty else { return nil }
    if let number = applications.firstIndex(where: { $0.id == id }) { return number }
    notebook.report(
      .selection(.unknownApplication(id, closest: Suggestion.closest(to: id, among: applications.map(\.id)))),
      at: cells.origin, field: LookupColumn.application.field)
    return nil
  }

  private func word<Value>(
    _ word: String, _ value: (String) -> Value?, _ allowed: [String], _ column: LookupColumn, _ cells: RowCells
  ) -> Value? {
    guard !word.isEmpty else { return nil }
    if let found = value(word) { return found }
    notebook.report(
      .unknownChoice(word, allowed: allowed, closest: Suggestion.closest(to: word, among: allowed)), at: cells.origin,
      field: column.field)
    return nil
  }
}
