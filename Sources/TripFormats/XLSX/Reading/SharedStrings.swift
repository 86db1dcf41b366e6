/// The texts that cells name by number (ECMA-376 18.4.9).
struct SharedStrings: Sendable {
  private(set) var texts: [String] = []
  /// Of which a line is drawn through a part.
  private var struck: Set<Int> = []

  static let none = SharedStrings()

  private init() {}

  init(_ bytes: [UInt8], part: String, limit: Int) throws(XLSXProblem) {
    var reader = try PartReader(bytes, part: part)
    guard try reader.enter("sst") else { throw .damaged(part: part, offset: 0) }
    var texts: [String] = []
    try reader.children { (reader, name) throws(XLSXProblem) in
      guard name == "si" else { return }
      guard texts.count < limit else { throw .tooMany(.sharedStrings, limit: limit) }
      let item = try StringItem(&reader)
      if item.isStruck { struck.insert(texts.count) }
      texts.append(item.text)
    }
    self.texts = texts
  }

  func isStruck(_ index: Int) -> Bool { struck.contains(index) }

  subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}
