import TripFormats
import TripModel

/// What `trip share` says.
struct ShareReport {
  let plan: SharePlan
  let path: String
  let company: String?
  let tally: Tally
  let language: Language

  var lines: [String] {
    let told =
      [
        ShareWords.made(path, plan.recipient, company), ShareWords.kept(plan.files.count, plan.kept),
        ShareWords.leftOut,
      ]
      + left + [ShareWords.checked(tally.errors, tally.warnings)]
      + (plan.left.contains { $0.kind == .prices } ? [ShareWords.otherPrices] : [])
    return told.map { $0.text(language) }
  }

  private var left: [Sentence] {
    let files = Dictionary(grouping: plan.left, by: \.file).sorted { $0.key < $1.key }
    var lines: [Sentence] = []
    for (file, parts) in files {
      let cells = parts.filter { $0.kind == .cells }
      if !cells.isEmpty {
        let columns = cells.map { "\($0.column) \($0.count)" }.joined(separator: ", ")
        lines.append(ShareWords.cells(file, columns, cells.reduce(0) { $0 + $1.count }))
      }
      for part in parts where part.kind == .rows { lines.append(ShareWords.rows(file, part.count)) }
      let keys = parts.filter { $0.kind == .key }.map(\.column)
      if !keys.isEmpty { lines.append(ShareWords.keys(file, keys.joined(separator: ", "))) }
    }
    let whole = plan.left.filter { $0.kind == .file }.map(\.file)
    guard !whole.isEmpty else { return lines }
    return lines + [ShareWords.files(whole.count, Self.places(whole))]
  }

  /// Files of a folder as one word.
  private static func places(_ files: [String]) -> String {
    let folders = Dictionary(grouping: files) { $0.contains("/") ? $0.prefix { $0 != "/" } + "/" : Substring($0) }
    return folders.sorted { $0.key < $1.key }.map { $1.count > 1 ? "\($0)×\($1.count)" : String($0) }
      .joined(separator: ", ")
  }

  var json: JSONValue {
    [
      "version": .number(1), "folder": .string(path), "for": .string(plan.recipient.rawValue),
      "company": .text(company), "files": .array(plan.files.keys.sorted().map { .string($0) }),
      "values": .whole(plan.kept),
      "leftOut": .array(
        plan.left.map { left in
          [
            "file": .text(left.file.isEmpty ? nil : left.file),
            "column": .text(left.column.isEmpty ? nil : left.column),
            "kind": .string(left.kind.rawValue), "count": .whole(left.count),
          ]
        }), "errors": .whole(tally.errors), "warnings": .whole(tally.warnings),
    ]
  }
}
