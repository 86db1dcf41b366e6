import TripModel
import TripReading

/// A CSV file of a trip folder, for changing it in place.
struct RosterFile<Column: RosterColumn> {
  let name: String
  let original: [UInt8]
  private(set) var table: RosterTable<Column>
  /// What it becomes; nil while nothing changes.
  private var text: [UInt8]?
  private let hasMark: Bool
  /// It was not UTF-8, and will be.
  let isRewritten: Bool

  /// A file that is not there yet begins with our own columns.
  ///
  /// - Parameter columns: those that a new file begins with.
  init(
    _ name: String, _ files: [String: [UInt8]], columns: [Column] = Array(Column.allCases)
  ) throws(CommandFailure) {
    self.name = name
    original = files[name] ?? []
    let text: (bytes: [UInt8], encoding: TextDecoding.Encoding)
    do { text = try TextDecoding.decode(original) } catch { throw .badData(ImportWords.notATable(name, error)) }
    guard UnresolvedMerge(text.bytes) == nil else { throw .badData(ImportWords.unmerged(name)) }
    isRewritten = text.encoding != .utf8
    hasMark = original.isEmpty || original.starts(with: [0xEF, 0xBB, 0xBF]) || isRewritten
    let header = Array((columns.map(\.rawValue).joined(separator: ",") + "\r\n").utf8)
    let isEmpty = text.bytes.allSatisfy { $0 == 10 || $0 == 13 }
    guard let table = RosterTable<Column>(TextFile(path: name, bytes: isEmpty ? header : text.bytes)) else {
      throw .badData(ImportWords.notUnderstood(name))
    }
    self.table = table
  }

  /// Takes a plan in, so that the next one is worked out against what this one leaves.
  mutating func apply(_ plan: ImportPlan<Column>) {
    guard !plan.changesNothing else { return }
    change(plan.changes.map { (row: $0.row, column: $0.column, text: $0.new) }, plan.additions.map(\.values))
  }

  /// Changes fields of a row.
  mutating func set(_ values: [Column: String], row: Int) {
    change(values.sorted { $0.key.rawValue < $1.key.rawValue }.map { (row: row, column: $0.key, text: $0.value) }, [])
  }

  /// One more row at the end.
  mutating func add(_ row: [Column: String]) { change([], [row.filter { !$0.value.isEmpty }]) }

  /// Takes rows out; what stands in the others stays as it is.
  mutating func remove(_ rows: [Int]) { become(table.bytes(removing: rows)) }

  /// Writes single fields, and adds rows.
  mutating func change(_ changes: [(row: Int, column: Column, text: String)], _ rows: [[Column: String]] = []) {
    become(table.bytes(changing: changes, adding: rows))
  }

  private mutating func become(_ bytes: [UInt8]) {
    text = bytes
    if let next = RosterTable<Column>(TextFile(path: name, bytes: bytes)) { table = next }
  }

  var isChanged: Bool { text != nil }

  /// The file as it becomes, with the mark it had.
  var bytes: [UInt8] { text.map { (hasMark ? [0xEF, 0xBB, 0xBF] : []) + $0 } ?? original }
}

extension RosterFile {
  /// The file with fields of rows changed and whole rows added, its mark kept.
  func bytes(
    _ changes: [(row: Int, column: Column, text: String)], _ rows: [[Column: String]]
  ) -> [UInt8] {
    (original.isEmpty || original.starts(with: [0xEF, 0xBB, 0xBF]) || isRewritten ? [0xEF, 0xBB, 0xBF] : [])
      + table.bytes(changing: changes, adding: rows)
  }
}
