/// The texts that cells name by number (ECMA-376 18.4.9).
struct SharedStrings: Sendable {
  private(set) var texts: [String] = []

  static let none = SharedStrings()

  private init() {}

  init(_ bytes: [UInt8], part: String, limit: Int) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("sst") else { throw .damaged(part: part, offset: 0) }
    var texts: [String] = []
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "si" else { return }
      guard texts.count < limit else { throw .tooMany(.sharedStrings, limit: limit) }
      texts.append(try StringItem.read(&reader))
    }
    self.texts = texts
  }

  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}
