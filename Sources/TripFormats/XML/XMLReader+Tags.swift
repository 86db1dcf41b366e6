extension XMLReader {
  /// The value of an attribute of the element that starts; those without a prefix are in no namespace.
  package func attribute(_ local: String, in namespace: XMLNamespace = .none) -> String? {
    attributes.first {
      $0.local == local && ($0.prefix.isEmpty ? namespace == .none : self.namespace($0.prefix) == namespace)
    }?.value
  }

  /// True when the tag is also the element's end.
  mutating func readStartTag() throws(XMLProblem) -> Bool {
    position += 1
    let written = try readName()
    try readAttributes()
    guard open.count < XMLReader.deepest else { throw malformed }
    try declareScopes()
    name = try resolved(written)
    open.append((name, written))
    if position < bytes.count, bytes[position] == 47 {
      position += 1
      try expect(62)
      return true
    }
    try expect(62)
    return false
  }

  mutating func readEndTag() throws(XMLProblem) -> Event {
    position += 2
    let written = try readName()
    skipSpace()
    guard let last = open.last, bytes[last.written] == bytes[written] else { throw malformed }
    try expect(62)
    return close()
  }

  private mutating func readAttributes() throws(XMLProblem) {
    attributes.removeAll(keepingCapacity: true)
    while true {
      skipSpace()
      guard position < bytes.count else { throw malformed }
      if bytes[position] == 62 || bytes[position] == 47 { return }
      guard attributes.count < XMLReader.mostAttributes else { throw malformed }
      let (prefix, local) = try parts(try readName())
      skipSpace()
      try expect(61)
      skipSpace()
      attributes.append(XMLAttribute(prefix: prefix, local: local, value: try readQuoted()))
    }
  }

  private mutating func readQuoted() throws(XMLProblem) -> String {
    guard position < bytes.count, bytes[position] == 34 || bytes[position] == 39 else { throw malformed }
    let quote = bytes[position]
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote, bytes[position] != 60 { position += 1 }
    let end = position
    try expect(quote)
    return try content(start..<end, isAttribute: true)
  }

  /// Namespaces in XML 1.0, 3: what xmlns and xmlns:prefix declare holds within the element.
  private mutating func declareScopes() throws(XMLProblem) {
    for attribute in attributes {
      let isDefault = attribute.prefix.isEmpty && attribute.local == "xmlns"
      guard isDefault || attribute.prefix == "xmlns" else { continue }
      guard scopes.count < 2 * XMLReader.mostAttributes else { throw malformed }
      scopes.append((isDefault ? "" : attribute.local, XMLNamespace(attribute.value), open.count + 1))
    }
  }

  private func namespace(_ prefix: String) -> XMLNamespace? { scopes.last { $0.prefix == prefix }?.namespace }

  private func resolved(_ written: Range<Int>) throws(XMLProblem) -> XMLName {
    let (prefix, local) = try parts(written)
    guard let namespace = namespace(prefix) ?? (prefix.isEmpty ? XMLNamespace.none : nil) else { throw malformed }
    return XMLName(local, in: namespace)
  }

  private func parts(_ written: Range<Int>) throws(XMLProblem) -> (prefix: String, local: String) {
    guard let colon = bytes[written].firstIndex(of: 58) else { return ("", try string(written)) }
    return (try string(written.lowerBound..<colon), try string(colon + 1..<written.upperBound))
  }

  private mutating func readName() throws(XMLProblem) -> Range<Int> {
    let start = position
    while position < bytes.count, !XMLReader.endsName(bytes[position]) { position += 1 }
    guard position > start else { throw malformed }
    return start..<position
  }

  /// Control characters, space, quotes, & / < = >.
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 34 || byte == 38 || byte == 39 || byte == 47 || (60...62).contains(byte)
  }

  private mutating func skipSpace() {
    while position < bytes.count, [32, 9, 10, 13].contains(bytes[position]) { position += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(XMLProblem) {
    guard position < bytes.count, bytes[position] == byte else { throw malformed }
    position += 1
  }
}
