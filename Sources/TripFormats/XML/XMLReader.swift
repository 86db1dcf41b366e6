/// Reads XML 1.0 with namespaces from front to back, one event at a time, without ever looking at another file.
package struct XMLReader: Sendable {
  package enum Event: Sendable { case start, end, text, finished }

  static let deepest = 64
  static let mostAttributes = 64

  let bytes: [UInt8]
  var position = 0
  /// Names of open elements, and where they stand in the bytes.
  var open: [(name: XMLName, written: Range<Int>)] = []
  /// Prefixes in force, the innermost last.
  var scopes: [(prefix: String, namespace: XMLNamespace, depth: Int)] = []
  var attributes: [XMLAttribute] = []
  /// The start tag was its own end.
  private var isEmptyElement = false
  private var hasRoot = false

  /// Of the element that starts or ends.
  package internal(set) var name = XMLName("", in: .none)
  /// Of the last text.
  package internal(set) var text = ""

  package init(_ bytes: [UInt8]) throws(XMLProblem) {
    self.bytes = try XMLEncoding.utf8(bytes)
  }

  package mutating func next() throws(XMLProblem) -> Event {
    if isEmptyElement {
      isEmptyElement = false
      return close()
    }
    while position < bytes.count {
      guard bytes[position] == 60 else {
        if try readText() { return .text }
        continue
      }
      if let event = try readMarkup() { return event }
    }
    guard open.isEmpty, hasRoot else { throw malformed }
    return .finished
  }

  var malformed: XMLProblem { .malformed(offset: position) }

  /// Nil for what is no event: comments, instructions.
  private mutating func readMarkup() throws(XMLProblem) -> Event? {
    switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
    case 47: return try readEndTag()
    case 63: return try skip(past: "?>")
    case 33: return try readDeclaration()
    default:
      guard !(open.isEmpty && hasRoot) else { throw malformed }
      hasRoot = true
      isEmptyElement = try readStartTag()
      return .start
    }
  }

  private mutating func readDeclaration() throws(XMLProblem) -> Event? {
    if starts(with: "<!--") { return try skip(past: "-->") }
    guard starts(with: "<![CDATA[") else { throw .documentType }
    try readCharacterData()
    return .text
  }

  func starts(with mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard count <= bytes.count - position else { return false }
    return mark.withUTF8Buffer { zip($0, bytes[position..<position + count]).allSatisfy { $0 == $1 } }
  }

  mutating func skip(past mark: StaticString) throws(XMLProblem) -> Event? {
    while position < bytes.count, !starts(with: mark) { position += 1 }
    guard position < bytes.count else { throw malformed }
    position += mark.utf8CodeUnitCount
    return nil
  }

  /// The innermost element ends.
  mutating func close() -> Event {
    if let last = open.popLast() { name = last.name }
    while let last = scopes.last, last.depth > open.count { scopes.removeLast() }
    return .end
  }
}
