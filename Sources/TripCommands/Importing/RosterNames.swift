import TripModel
import TripReading

/// Finds rows of `delegates.csv` by the names that other rows have for them.
struct RosterNames {
  private let table: RosterTable<DelegateColumn>
  private var rows: [String: [Int]] = [:]

  init(_ table: RosterTable<DelegateColumn>) {
    self.table = table
    for row in table.rows.indices {
      for key in Renaming.Name(table, row).keys { rows[key, default: []].append(row) }
    }
  }

  /// The people of a company who bear the name.
  func people(_ name: String, company: String) -> [Int] {
    rows[NameLetters.key(name), default: []].filter { table.text(.company, row: $0) == company }
  }

  /// The room-mate whom a row names: a colleague before anybody else; nil where several could be meant.
  func mate(of row: Int) -> Int? {
    let found = rows[NameLetters.key(table.text(.roommate, row: row)), default: []].filter { $0 != row }
    let colleagues = found.filter { table.text(.company, row: $0) == table.text(.company, row: row) }
    let meant = colleagues.count == 1 ? colleagues : found
    return meant.count == 1 ? meant[0] : nil
  }
}
