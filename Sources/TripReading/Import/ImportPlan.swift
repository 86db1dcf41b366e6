package import TripModel

/// What taking in a table would change in a roster file, field by field; nothing has been written yet.
package struct ImportPlan<Column: RosterColumn>: Sendable {
  /// One field that becomes another.
  package struct Change: Hashable, Sendable {
    /// Number of the row in our file, and its line.
    package var row: Int
    package var line: Int
    package var column: Column
    package var old: String
    package var new: String
    /// Where the new value stands in what was sent.
    package var table: String
    package var sourceRow: Int
    package var place: ImportPlace
    /// Whose it is, for a person who reads the difference.
    package var who: String
  }

  /// A row that is not there yet.
  package struct Addition: Hashable, Sendable {
    package var sourceRow: Int
    package var values: [Column: String]
    package var who: String
    /// Its code is one that we chose, so that it must be said.
    package var hasNewCode = false
  }

  package var changes: [Change] = []
  package var additions: [Addition] = []
  package var doubts: [ImportDoubt] = []
  package var refusals: [ImportRefusal] = []
  package var remarks: [ImportRemark] = []
  /// Rows that say what is known already.
  package var unchanged = 0
  /// Cells that hold our mask instead of a value, so that what we know stays.
  package var masked = 0
  package var mapping: ImportMapping<Column>
  /// The code of the company that a form is about.
  package var company: String?
  /// The list says of some rows whose they are, or puts companies between them.
  package var namesCompanies = false

  package init(mapping: ImportMapping<Column>) { self.mapping = mapping }

  package var changesNothing: Bool { changes.isEmpty && additions.isEmpty }
}
