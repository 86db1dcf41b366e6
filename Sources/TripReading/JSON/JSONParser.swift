/// The state of reading one JSON text.
struct JSONParser {
  static let deepest = 200

  let file: TextFile
  var index: Int
  private(set) var problems: [JSONProblem] = []
  /// Set behind a mistake until the next sound token, so that its consequences are not reported too.
  var isRecovering = false

  var bytes: [UInt8] { file.bytes }

  init(_ file: TextFile, from offset: Int = 0) {
    self.file = file
    index = offset
  }

  var byte: UInt8? { index < file.bytes.count ? file.bytes[index] : nil }

  func byte(after count: Int) -> UInt8? {
    index + count < file.bytes.count ? file.bytes[index + count] : nil
  }

  mutating func report(_ kind: JSONProblem.Kind, at offset: Int, length: Int = 1) {
    if !isRecovering { problems.append(JSONProblem(kind, at: offset, length: length)) }
  }

  mutating func document() -> JSONNode? {
    skipBlanks()
    guard byte != nil else {
      report(.emptyFile, at: 0)
      return nil
    }
    let root = value(depth: 0)
    skipBlanks()
    if byte != nil {
      let word = word()
      report(.extraText(word.text), at: word.range.lowerBound, length: word.range.count)
    }
    return root
  }

  /// Any value; a damaged one where none stands, with what is no value left unread.
  mutating func value(depth: Int) -> JSONNode {
    skipBlanks()
    let start = index
    guard depth <= JSONParser.deepest else { return tooDeep() }
    switch byte {
    case 123?: return object(depth: depth)
    case 91?: return array(depth: depth)
    case 34?, 39?: return text(from: start)
    case 45?, 43?, 46?, (48...57)?: return number()
    case (65...90)?, (97...122)?: return literal()
    default:
      if isCurlyQuote { return text(from: start) }
      if fullWidthSign?.plain == 123 { return object(depth: depth) }
      if fullWidthSign?.plain == 91 { return array(depth: depth) }
      return JSONNode(value: .damaged, range: start..<start)
    }
  }

  private mutating func tooDeep() -> JSONNode {
    report(.tooDeep(JSONParser.deepest), at: index)
    isRecovering = true
    index = bytes.count
    return JSONNode(value: .damaged, range: index..<index)
  }

  private mutating func text(from start: Int) -> JSONNode {
    let text = string()
    return JSONNode(value: .string(text), range: start..<index)
  }

  private mutating func literal() -> JSONNode {
    let word = word()
    switch word.text {
    case "true": return JSONNode(value: .bool(true), range: word.range)
    case "false": return JSONNode(value: .bool(false), range: word.range)
    case "null": return JSONNode(value: .null, range: word.range)
    default:
      report(.unknownWord(word.text), at: word.range.lowerBound, length: word.range.count)
      return JSONNode(value: .damaged, range: word.range)
    }
  }

  /// RFC 8259 section 6.
  private mutating func number() -> JSONNode {
    let word = word()
    guard JSONNumber.isValid(word.text) else {
      report(.invalidNumber(word.text), at: word.range.lowerBound, length: word.range.count)
      return JSONNode(value: .damaged, range: word.range)
    }
    return JSONNode(value: .number(word.text), range: word.range)
  }

  /// Everything up to the next blank, bracket, comma, colon or quote; at least one character.
  mutating func word() -> (text: String, range: Range<Int>) {
    let start = index
    while let byte, !JSONParser.endsWord(byte), fullWidthSign == nil, !isCurlyQuote { index += 1 }
    if index == start {
      index += 1
      while let byte, byte & 0xC0 == 0x80 { index += 1 }
    }
    return (file.text(start..<index), start..<index)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 9, 10, 13, 32, 34, 44, 47, 58, 91, 93, 123, 125: true
    default: false
    }
  }
}

/// The grammar of numbers.
enum JSONNumber {
  static func isValid(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    if rest.first == 45 { rest.removeFirst() }
    guard let first = rest.first, takeDigits(&rest) else { return false }
    let whole = text.utf8.drop { $0 == 45 }.prefix { Byte.isDigit($0) }.count
    if first == 48, whole > 1 { return false }
    if rest.first == 46 {
      rest.removeFirst()
      guard takeDigits(&rest) else { return false }
    }
    if rest.first == 101 || rest.first == 69 {
      rest.removeFirst()
      if rest.first == 43 || rest.first == 45 { rest.removeFirst() }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let count = rest.prefix { Byte.isDigit($0) }.count
    rest.removeFirst(count)
    return count > 0
  }
}
