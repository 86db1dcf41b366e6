import TripModel
import TripReading

/// `companies.csv` or `delegates.csv` of a trip folder, for changing it in place.
struct RosterFile<Column: RosterColumn> {
  let name: String
  let original: [UInt8]
  let table: RosterTable<Column>
  private let hasMark: Bool
  /// It was not UTF-8, and will be.
  let isRewritten: Bool

  /// A file that is not there yet begins with our own columns.
  init(_ name: String, _ files: [String: [UInt8]]) throws(CommandFailure) {
    self.name = name
    original = files[name] ?? []
    let text: (bytes: [UInt8], encoding: TextDecoding.Encoding)
    do { text = try TextDecoding.decode(original) } catch { throw .badData(ImportWords.notATable(name)) }
    isRewritten = text.encoding != .utf8
    hasMark = original.isEmpty || original.starts(with: [0xEF, 0xBB, 0xBF]) || isRewritten
    let header = Array((Column.allCases.map(\.rawValue).joined(separator: ",") + "\r\n").utf8)
    let isEmpty = text.bytes.allSatisfy { $0 == 10 || $0 == 13 }
    guard let table = RosterTable<Column>(TextFile(path: name, bytes: isEmpty ? header : text.bytes)) else {
      throw .badData(ImportWords.notUnderstood(name))
    }
    self.table = table
  }

  /// The file after a plan, with the mark it had.
  func bytes(_ plans: [ImportPlan<Column>]) -> [UInt8] {
    let changes = plans.flatMap(\.changes).map { (row: $0.row, column: $0.column, text: $0.new) }
    let bytes = table.bytes(changing: changes, adding: plans.flatMap(\.additions).map(\.values))
    return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + bytes
  }
}
