import TripFormats
import TripModel
import TripReading
import TripStorage

/// A new name or company of a person, in all the rows that mean this person by the old one.
///
/// What was issued, sent and entered into the ledger is history and keeps the old name.
struct CarriedNames {
  /// A field that becomes another.
  struct Line: Hashable {
    let file: String
    let line: Int
    let who: String
    /// The column's key, and its name.
    let key: String
    let label: Sentence
    let old: String
    let new: String
  }

  private(set) var lines: [Line] = []
  /// What stays although it holds an old name, as nobody can tell whom it means.
  private(set) var unsure: [Sentence] = []
  private(set) var edits: [Edit] = []
  private(set) var basis: [String: [UInt8]] = [:]
  /// Of other people in `delegates.csv`.
  private(set) var roommates: [(row: Int, column: DelegateColumn, text: String)] = []
  private let renamings: [Int: Renaming]
  private let names: RosterNames

  /// - Parameter now: as an import leaves it, `before` its change.
  init(
    from before: RosterTable<DelegateColumn>, to now: RosterTable<DelegateColumn>, _ files: [String: [UInt8]]
  ) throws(CommandFailure) {
    renamings = Dictionary(uniqueKeysWithValues: Renaming.all(from: before, to: now).map { ($0.row, $0) })
    names = RosterNames(before)
    guard !renamings.isEmpty else { return }
    carryMates(before, now)
    try carry(RoomColumn.self, files)
    try carry(TableColumn.self, files)
    try carry(ConfirmationColumn.self, files)
    try carry(WithdrawalColumn.self, files)
  }

  /// A room-mate whom the import itself names stays as it says.
  private mutating func carryMates(_ before: RosterTable<DelegateColumn>, _ now: RosterTable<DelegateColumn>) {
    for row in before.rows.indices {
      let word = before.text(.roommate, row: row)
      guard !word.isEmpty, now.text(.roommate, row: row) == word, let mate = names.mate(of: row),
        let renaming = renamings[mate]
      else { continue }
      let name = renaming.name(for: word)
      guard name != word else { continue }
      roommates.append((row: row, column: .roommate, text: name))
      let who = Renaming.Name(now, row)
      lines.append(
        Line(
          file: "delegates.csv", line: before.lines[row], who: who.name.isEmpty ? who.latin : who.name,
          key: DelegateColumn.roommate.rawValue, label: DelegateColumn.roommate.label, old: word, new: name))
    }
  }

  private mutating func carry<Column: NamingColumn>(
    _ columns: Column.Type, _ files: [String: [UInt8]]
  ) throws(CommandFailure) {
    guard files[Column.file] != nil else { return }
    var file = try RosterFile<Column>(Column.file, files)
    let table = file.table
    var changes: [(row: Int, column: Column, text: String)] = []
    for row in table.rows.indices { changes += self.changes(table, row) }
    guard !changes.isEmpty else { return }
    file.change(changes)
    edits.append(.put(path: file.name, bytes: file.bytes, isPersonal: true))
    basis[file.name] = file.original
  }

  private mutating func changes<Column: NamingColumn>(
    _ table: RosterTable<Column>, _ row: Int
  ) -> [(row: Int, column: Column, text: String)] {
    let (company, word) = (table.text(.company, row: row), table.text(.name, row: row))
    let people = names.people(word, company: company)
    guard let person = people.first(where: { renamings[$0] != nil }), let renaming = renamings[person] else {
      return []
    }
    let values: [(column: Column, old: String, new: String)] = [
      (.company, company, renaming.new.company), (.name, word, renaming.name(for: word)),
    ]
    let changed = values.filter { $0.old != $0.new }
    // A charge is owed by the company that the person left.
    let isOwed = Column.file == WithdrawalColumn.file && renaming.old.company != renaming.new.company
    guard changed.isEmpty || people.count == 1 && !isOwed else {
      unsure.append(ImportWords.notCarried("\(Column.file):\(table.lines[row])", word))
      return []
    }
    lines += changed.map {
      Line(
        file: Column.file, line: table.lines[row], who: renaming.who, key: $0.column.rawValue, label: $0.column.label,
        old: $0.old, new: $0.new)
    }
    return changed.map { (row: row, column: $0.column, text: $0.new) }
  }
}

extension CarriedNames.Line {
  var sentence: Sentence { ImportWords.changed(who, label, old, new, "\(file):\(line)") }

  /// file, line, who, column, before, after.
  var json: JSONValue {
    [
      "file": .string(file), "line": .whole(line), "who": .string(who), "column": .string(key),
      "before": .string(old), "after": .string(new),
    ]
  }
}
