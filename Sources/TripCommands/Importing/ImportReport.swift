import TripFormats
import TripModel
import TripReading

/// The field-by-field difference that a person reads before anything is written.
struct ImportReport<Column: RosterColumn> {
  let plan: ImportPlan<Column>

  func lines(_ language: Language) -> [String] {
    plan.mapping.open.map { ImportWords.columnLeftOut($0.place, $0.header, $0.guess?.rawValue).text(language) }
      + plan.refusals.map { "! " + $0.summary.text(language) }
      + plan.doubts.flatMap { ["? " + $0.summary.text(language), "    → " + $0.remedy.text(language)] }
      + plan.additions.map { addition($0, language) } + plan.changes.map { change($0, language) }
  }

  private func addition(_ addition: ImportPlan<Column>.Addition, _ language: Language) -> String {
    let fields = Column.allCases.compactMap { column -> String? in
      guard let value = addition.values[column], !value.isEmpty else { return nil }
      return "\(column.label.text(language)) \(shown(value, column))"
    }
    let line = ImportWords.added(addition.who, fields.listed(language)).text(language)
    guard addition.hasNewCode, let code = code(addition) else { return line }
    return line + "\n    → " + ImportWords.newCode(code).text(language)
  }

  /// Of a company itself, or of a person's.
  private func code(_ addition: ImportPlan<Column>.Addition) -> String? {
    Column(rawValue: CompanyColumn.company.rawValue).flatMap { addition.values[$0] }
  }

  private func change(_ change: ImportPlan<Column>.Change, _ language: Language) -> String {
    ImportWords.changed(
      change.who, change.column.label, shown(change.old, change.column), shown(change.new, change.column),
      "\(change.line)"
    ).text(language)
  }

  /// A difference must be seen to be judged; a passport number shows its end, as elsewhere.
  private func shown(_ value: String, _ column: Column) -> String {
    let isPassport = [DelegateColumn.passportNumber.rawValue, DelegateColumn.mrz.rawValue].contains(column.rawValue)
    return isPassport ? Masking.mask(value) : value
  }

  /// changes, additions, doubts, refusals.
  func json(_ language: Language) -> [JSONValue] {
    plan.changes.map { change in
      [
        "kind": .string("changed"), "line": .whole(change.line), "who": .string(change.who),
        "column": .string(change.column.rawValue), "before": .string(shown(change.old, change.column)),
        "after": .string(shown(change.new, change.column)),
      ]
    }
      + plan.additions.map { addition in
        [
          "kind": .string("added"), "row": .whole(addition.sourceRow), "who": .string(addition.who),
          "company": .text(code(addition)),
        ]
      }
      + plan.doubts.map { doubt in
        [
          "kind": .string("doubt"), "row": .whole(doubt.row), "who": .string(doubt.who), "column": .text(doubt.column),
          "lines": .array(doubt.lines.map { .whole($0) }), "message": .string(doubt.summary.text(language)),
          "remedy": .string(doubt.remedy.text(language)),
        ]
      }
      + plan.refusals.map { refusal in
        [
          "kind": .string("refused"), "table": .string(refusal.table), "row": .whole(refusal.row),
          "place": .string(refusal.place.words), "column": .string(refusal.column),
          "message": .string(refusal.summary.text(language)),
        ]
      }
      + plan.mapping.open.map {
        [
          "kind": .string("unread"), "header": .string($0.header), "guess": .text($0.guess?.rawValue),
          "place": .string($0.place),
        ]
      }
  }
}
