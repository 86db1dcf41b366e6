/// Where a sent value stands, in the words by which a person finds it.
package enum ImportPlace: Hashable, Sendable {
  /// B12, with the sheet before it where a table gathers several; of a whole row, its number.
  case cell(String)
  /// In a text; line and column are counted from 1, in characters, as in all our messages.
  case text(line: Int, column: Int)

  init(_ offset: Int, in file: TextFile) { self = .text(line: file.line(at: offset), column: file.column(at: offset)) }

  /// The places of offsets in rising order, found in one walk from here, as a whole file may be one line.
  func places(of offsets: [Int], from start: Int, in file: TextFile) -> [ImportPlace] {
    guard case .text(var line, var column) = self else { return offsets.map { _ in self } }
    var last = start
    return offsets.map { offset in
      for character in file.text(last..<offset) {
        let isLineEnd = character == "\n" || character == "\r" || character == "\r\n"
        (line, column) = isLineEnd ? (line + 1, 1) : (line, column + 1)
      }
      last = offset
      return .text(line: line, column: column)
    }
  }

  /// Within its table.
  package var words: String {
    switch self {
    case .cell(let name): name
    case .text(let line, let column): "\(line):\(column)"
    }
  }

  package func words(in table: String) -> String {
    switch self {
    case .cell: "\(table) \(words)"
    case .text: "\(table):\(words)"
    }
  }

  /// The same with its sheet, for cells that leave it.
  package func within(sheet: String) -> ImportPlace {
    if case .cell(let name) = self { .cell("\(sheet)!\(name)") } else { self }
  }
}
