extension XMLReader {
  /// What stands between tags; false when it stands outside the root and is only space.
  mutating func readText() throws(XMLProblem) -> Bool {
    let start = position
    while position < bytes.count, bytes[position] != 60 { position += 1 }
    guard open.isEmpty else {
      text = try content(start..<position, isAttribute: false)
      return true
    }
    guard bytes[start..<position].allSatisfy({ $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }) else { throw malformed }
    return false
  }

  /// XML 1.0, 2.7: references mean nothing within.
  mutating func readCharacterData() throws(XMLProblem) {
    guard !open.isEmpty else { throw malformed }
    position += 9
    let start = position
    _ = try skip(past: "]]>")
    text = try string(start..<position - 3)
  }

  /// The skipped parts of an element end with its own end tag.
  package mutating func skipElement() throws(XMLProblem) {
    let depth = open.count
    while open.count >= depth, try next() != .finished {}
  }

  /// All text directly within the element, up to its end tag.
  package mutating func readContent() throws(XMLProblem) -> String {
    var content = ""
    while true {
      switch try next() {
      case .text: if content.isEmpty { content = text } else { content += text }
      case .start: try skipElement()
      case .end, .finished: return content
      }
    }
  }

  func string(_ range: Range<Int>) throws(XMLProblem) -> String {
    let string = bytes.withUnsafeBufferPointer { all in
      let piece = UnsafeBufferPointer(rebasing: all[range])
      // Nearly everything is ASCII, which needs no look at how it is put together.
      return piece.allSatisfy { $0 < 128 }
        ? String(decoding: piece, as: UTF8.self) : String(validating: piece, as: UTF8.self)
    }
    guard let string else { throw malformed }
    return string
  }

  /// Text with references replaced and line ends made one (XML 1.0, 2.11); in attributes every such space is a blank.
  func content(_ range: Range<Int>, isAttribute: Bool) throws(XMLProblem) -> String {
    let needsCare = bytes[range].contains { $0 == 38 || $0 < 32 && ($0 != 10 || isAttribute) }
    guard needsCare else { return try string(range) }
    var (output, index) = ([UInt8](), range.lowerBound)
    while index < range.upperBound {
      switch bytes[index] {
      case 38: try appendReference(&index, range.upperBound, to: &output)
      case 13 where index + 1 < range.upperBound && bytes[index + 1] == 10: break
      case 9, 10, 13: output.append(isAttribute ? 32 : bytes[index] == 9 ? 9 : 10)
      case 0..<32: throw .malformed(offset: index)
      case let byte: output.append(byte)
      }
      index += 1
    }
    guard let text = String(validating: output, as: UTF8.self) else { throw malformed }
    return text
  }

  /// Leaves `index` at the semicolon.
  private func appendReference(_ index: inout Int, _ end: Int, to output: inout [UInt8]) throws(XMLProblem) {
    let start = index + 1
    guard let stop = bytes[start..<min(end, start + 12)].firstIndex(of: 59),
      let scalar = XMLReader.scalar(String(decoding: bytes[start..<stop], as: UTF8.self))
    else { throw .malformed(offset: index) }
    output += Array(String(Character(scalar)).utf8)
    index = stop
  }

  /// The five names of XML, and numbers of characters that it allows.
  private static func scalar(_ reference: String) -> Unicode.Scalar? {
    switch reference {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard reference.hasPrefix("#") else { return nil }
      let digits = reference.dropFirst(reference.hasPrefix("#x") ? 2 : 1)
      guard !digits.hasPrefix("+"), let number = UInt32(digits, radix: reference.hasPrefix("#x") ? 16 : 10),
        number >= 32 || [9, 10, 13].contains(number), number != 0xFFFE, number != 0xFFFF
      else { return nil }
      return Unicode.Scalar(number)
    }
  }
}
