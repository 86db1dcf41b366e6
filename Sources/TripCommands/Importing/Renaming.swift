import TripModel
import TripReading

/// Somebody of the roster as other rows mean them, before an import and after it.
struct Renaming {
  /// What a reference may hold.
  struct Name: Hashable {
    let company: String
    let name: String
    let latin: String

    init(_ table: RosterTable<DelegateColumn>, _ row: Int) {
      (company, name) = (table.text(.company, row: row), table.text(.name, row: row))
      latin = [table.text(.surname, row: row), table.text(.givenName, row: row)].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }

    var keys: Set<String> { Set([name, latin].map(NameLetters.key)).subtracting([""]) }
  }

  /// In `delegates.csv`.
  let row: Int
  let old: Name
  let new: Name

  /// Rows of the roster keep their places while a file is taken in.
  static func all(
    from old: RosterTable<DelegateColumn>, to new: RosterTable<DelegateColumn>
  ) -> [Renaming] {
    old.rows.indices.compactMap { row in
      let renaming = Renaming(row: row, old: Name(old, row), new: Name(new, row))
      return renaming.old == renaming.new ? nil : renaming
    }
  }

  var who: String { old.name.isEmpty ? old.latin : old.name }

  /// The new name in the place of an old one, as the reference is written: in Latin letters, or not.
  func name(for word: String) -> String {
    let isOwn = NameLetters.key(word) == NameLetters.key(old.name)
    let (before, after, other) = isOwn ? (old.name, new.name, new.latin) : (old.latin, new.latin, new.name)
    return before == after ? word : after.isEmpty ? other : after
  }
}
