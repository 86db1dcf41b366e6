/// A file of the trip folder and who gets which of its columns; a column that is not named goes to nobody.
package struct SharedFile: Sendable {
  package var name: String
  /// By the column's key, or the key of `trip.json`; `*` is the whole file.
  package var columns: [String: Set<Recipient>]

  init(_ name: String, _ groups: [(columns: String, readers: Set<Recipient>)]) {
    self.name = name
    columns = [:]
    for group in groups {
      for column in group.columns.split(separator: " ") { columns[String(column)] = group.readers }
    }
  }

  package func goes(_ column: String, to reader: Recipient) -> Bool { columns[column]?.contains(reader) ?? false }

  /// What somebody gets of it; empty where that is nothing.
  package func columns(for reader: Recipient) -> Set<String> { Set(columns.keys.filter { goes($0, to: reader) }) }

  package static func named(_ name: String) -> SharedFile? { table.first { $0.name == name } }
}
