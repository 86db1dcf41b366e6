import TripCosting
import TripModel

/// Reads `applications.csv`.
struct ApplicationsReader {
  let notebook: Notebook
  let call: Call?

  func read(_ file: TextFile) -> [Application] {
    guard let table = TableReader<ApplicationColumn>(file, notebook: notebook) else { return [] }
    table.require([.answer(.application), .answer(.name)])
    var rows = ApplicationRows(table: table, call: call)
    var applications: [Application] = []
    var seen: [String: Origin] = [:]
    while let application = rows.next() {
      guard isNew(application, rows, &seen) else { continue }
      applications.append(application)
    }
    return applications
  }

  private func isNew(_ application: Application, _ rows: ApplicationRows, _ seen: inout [String: Origin]) -> Bool {
    rows.requireFilled(.application, application.id, at: application.origin)
    guard !application.id.isEmpty else { return false }
    rows.requireFilled(.name, application.company.name, at: application.origin)
    if let first = seen[application.id] {
      notebook.report(
        .selection(.duplicateApplication(application.id)), at: application.origin,
        field: ApplicationColumn.answer(.application).field, related: [first])
      return false
    }
    seen[application.id] = application.origin
    return true
  }
}
