/// What the styles of cells make of their numbers (ECMA-376 18.8.10 and 18.8.31).
struct NumberStyles: Sendable {
  private(set) var meanings: [NumberMeaning] = []

  static let none = NumberStyles()

  private init() {}

  init(_ bytes: [UInt8], part: String) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("styleSheet") else { throw .damaged(part: part, offset: 0) }
    var codes: [Int: NumberMeaning] = [:]
    var numbers: [Int] = []
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "numFmts" { try NumberStyles.readCodes(&reader, into: &codes) }
      if name == "cellXfs" { try NumberStyles.readNumbers(&reader, into: &numbers) }
    }
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

  private static func readNumbers(_ reader: inout PartReader, into numbers: inout [Int]) throws(XLSXProblem) {
    try reader.children { (reader, name) throws(XLSXProblem) in
      if name == "xf" { numbers.append(reader.number("numFmtId") ?? 0) }
    }
  }

  subscript(index: Int) -> NumberMeaning { meanings.indices.contains(index) ? meanings[index] : .number }
}
