/// What the styles of cells make of their numbers (ECMA-376 18.8.10 and 18.8.31).
struct NumberStyles: Sendable {
  private(set) var meanings: [NumberMeaning] = []
  /// Styles whose font has a line drawn through it.
  private var struck: Set<Int> = []

  static let none = NumberStyles()

  private init() {}

  init(_ bytes: [UInt8], part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("styleSheet") else { throw .damaged(part: part, offset: 0) }
    var codes: [Int: NumberMeaning] = [:]
    var (numbers, fonts): ([Int], [Int]) = ([], [])
    var lined: [Bool] = []
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "numFmts" { try NumberStyles.readCodes(&reader, into: &codes) }
      if name == "fonts" { try NumberStyles.readFonts(&reader, into: &lined) }
      if name == "cellXfs" { try NumberStyles.readNumbers(&reader, into: &numbers, fonts: &fonts) }
    }
    struck = Set(fonts.indices.filter { lined.indices.contains(fonts[$0]) && lined[fonts[$0]] })
    meanings = numbers.map { codes[$0] ?? NumberMeaning(builtIn: $0) }
  }

  private static func readCodes(
    _ reader: inout PartReader, into codes: inout [Int: NumberMeaning]
  ) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "numFmt", let number = reader.number("numFmtId") else { return }
      codes[number] = NumberMeaning(code: reader.attribute("formatCode") ?? "")
    }
  }

  private static func readFonts(_ reader: inout PartReader, into lined: inout [Bool]) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "font" { lined.append(try StringItem.hasStrike(&reader)) }
    }
  }

  private static func readNumbers(
    _ reader: inout PartReader, into numbers: inout [Int], fonts: inout [Int]
  ) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "xf" else { return }
      numbers.append(reader.number("numFmtId") ?? 0)
      fonts.append(reader.number("fontId") ?? 0)
    }
  }

  func isStruck(_ index: Int) -> Bool { struck.contains(index) }

  subscript(index: Int) -> NumberMeaning { meanings.indices.contains(index) ? meanings[index] : .number }
}
