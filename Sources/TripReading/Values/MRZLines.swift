/// The two lines of a machine readable zone as bytes, each of 44 allowed characters.
struct MRZLines {
  let first: [UInt8]
  let second: [UInt8]

  /// Case, full-width letters and blanks do not matter; both lines may stand in one.
  static func read(_ text: String) throws(MRZProblem) -> MRZLines {
    var lines = HalfWidth.fold(text).uppercased().split(whereSeparator: \.isNewline)
      .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
    if let line = lines.first, lines.count == 1, line.count == 88 {
      lines = [String(line.prefix(44)), String(line.suffix(44))]
    }
    guard lines.count == 2 else { throw .lineCount(lines.count) }
    for (index, line) in lines.enumerated() { try check(line, number: index + 1) }
    guard lines[0].first == "P" else { throw .notPassport(String(lines[0].prefix(2))) }
    return MRZLines(first: Array(lines[0].utf8), second: Array(lines[1].utf8))
  }

  private static func check(_ line: String, number: Int) throws(MRZProblem) {
    for (index, character) in line.enumerated() {
      guard let byte = character.asciiValue, MRZCheckDigit.of([byte]) != nil else {
        throw .character(character, line: number, column: index + 1)
      }
    }
    guard line.count == 44 else { throw .length(line: number, count: line.count) }
  }
}
