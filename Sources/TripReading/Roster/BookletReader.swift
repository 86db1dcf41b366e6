import TripCosting
import TripModel

/// Reads `booklet.csv`.
struct BookletReader {
  let notebook: Notebook
  let companies: [Company]
  private let codes: PartyCodes

  init(notebook: Notebook, companies: [Company]) {
    self.notebook = notebook
    self.companies = companies
    codes = PartyCodes(companies)
  }

  func read(_ file: TextFile) -> [BookletText] {
    guard var table = TableReader<BookletColumn>(file, notebook: notebook) else { return [] }
    table.require([.company, .language])
    var texts: [BookletText] = []
    while let cells = table.nextCells() {
      func text(_ column: BookletColumn) -> String { cells.text(table.position(column)) }
      table.require([BookletColumn.company, .language], in: cells)
      let company = company(text(.company), cells)
      let language = language(text(.language), cells)
      guard let company, let language else { continue }
      let found = BookletText(
        origin: cells.origin, company: company, language: language, products: text(.products), record: text(.record),
        plans: text(.plans))
      guard !texts.contains(where: { ($0.company, $0.language) == (company, language) }) else {
        notebook.report(
          .duplicateID("\(companies[company].id) \(language.rawValue)"), at: cells.origin,
          field: BookletColumn.language.field
        )
        continue
      }
      texts.append(found)
    }
    return texts
  }

  private func company(_ code: String, _ cells: RowCells) -> Int? {
    guard !code.isEmpty else { return nil }
    return codes.company(code, cells, BookletColumn.company)
  }

  private func language(_ word: String, _ cells: RowCells) -> Language? {
    guard !word.isEmpty else { return nil }
    if let language = Language(tag: word) { return language }
    let allowed = Language.allCases.map(\.rawValue)
    notebook.report(
      .unknownChoice(word, allowed: allowed, closest: nil), at: cells.origin, field: BookletColumn.language.field)
    return nil
  }
}
