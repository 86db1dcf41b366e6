/// Lines in columns for a terminal; Chinese and Japanese stay aligned.
package struct TextTable: Sendable {
  private var rows: [[String]] = []
  private let right: Set<Int>
  private let indent: String

  /// - Parameter right: numbers of the columns set flush right.
  package init(right: Set<Int> = [], indent: String = "") {
    self.right = right
    self.indent = indent
  }

  package mutating func add(_ cells: String...) { rows.append(cells) }

  package mutating func add(_ cells: [String]) { rows.append(cells) }

  package var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { DisplayWidth.pad($1, to: widths[$0], leading: right.contains($0)) }
      var line = indent + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
