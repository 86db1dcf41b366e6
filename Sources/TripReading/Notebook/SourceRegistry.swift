import TripCosting
import TripModel

/// Files and the places in them that values came from; one mark a row or object.
struct SourceRegistry {
  /// What a mark points at.
  enum Kind: UInt8 {
    /// A mistake in the text itself, `length` bytes long.
    case point
    case object
    case row
  }

  struct Mark {
    var file: UInt16
    var kind: Kind
    var length: UInt32
    var offset: Int
  }

  private(set) var files: [TextFile] = []
  private(set) var layouts: [UInt16: TableLayout] = [:]
  private var marks: [Mark] = []
  private var clauses: [UInt32: String] = [:]

  mutating func add(_ file: TextFile) -> UInt16 {
    files.append(file)
    return UInt16(files.count - 1)
  }

  mutating func setLayout(_ layout: TableLayout, of file: UInt16) { layouts[file] = layout }

  mutating func reserve(_ count: Int) { marks.reserveCapacity(marks.count + count) }

  /// Origins count from 1; 0 is ``Origin/none``.
  mutating func mark(_ kind: Kind, _ file: UInt16, at offset: Int, length: Int = 1) -> Origin {
    marks.append(Mark(file: file, kind: kind, length: UInt32(clamping: length), offset: offset))
    return Origin(number: UInt32(marks.count))
  }

  mutating func setClause(_ clause: String, of origin: Origin) { clauses[origin.number] = clause }

  func clause(of origin: Origin) -> String? { clauses[origin.number] }

  var table: SourceTable {
    let finder = PlaceFinder(files: files, layouts: layouts, marks: marks, clauses: clauses)
    return SourceTable { origin, field in finder.find(origin, field) }
  }
}
