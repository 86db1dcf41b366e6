import TripDocuments
import TripFormats
import TripModel

/// The change sheet on a terminal or for a program.
struct ChangesReport {
  private let paper: ChangesPaper

  init(_ paper: ChangesPaper) { self.paper = paper }

  func lines(_ language: Language) -> [String] {
    let sheet = paper.maskedSheet
    var table = TextTable(indent: "  ")
    for index in 0..<sheet.count { table.add(sheet.row(index).cells.map(CellText.plain)) }
    return [paper.summary.text(language)] + table.lines
  }

  /// summary, unchanged, changes.
  func json(_ language: Language) -> JSONValue {
    [
      "version": .number(1), "summary": .string(paper.summary.text(language)),
      "unchanged": .whole(paper.comparison.unchanged),
      "changes": .array(
        paper.comparison.changes.map { change in
          [
            "kind": .string(change.kind.rawValue),
            "company": .text((change.new ?? change.old)?.values["company"]),
            "name": .text((change.new ?? change.old)?.values["name"]),
            "fields": .array(
              change.keys.map { key in
                [
                  "key": .string(key), "before": .text(change.old?.values[key].map { ChangesPaper.masked(key, $0) }),
                  "after": .text(change.new?.values[key].map { ChangesPaper.masked(key, $0) }),
                ]
              }),
          ]
        }),
    ]
  }
}
