extension JSONParser {
  mutating func object(depth: Int) -> JSONNode {
    let start = index
    _ = take(123)
    var members: [JSONNode.Member] = []
    var keys: [String: Int] = [:]
    let before = problems.count
    var isDamaged = false
    while !isClosed(by: 125, from: start, "{") {
      let found = member(depth: depth)
      guard let member = found else {
        isDamaged = true
        continue
      }
      if let first = keys[member.key] {
        report(
          .duplicateKey(member.key, firstLine: file.line(at: first)), at: member.keyRange.lowerBound,
          length: member.keyRange.count)
      } else {
        keys[member.key] = member.keyRange.lowerBound
        members.append(member)
      }
    }
    return JSONNode(
      value: .object(members), range: start..<index, isDamaged: isDamaged || problems.count > before)
  }

  mutating func array(depth: Int) -> JSONNode {
    let start = index
    _ = take(91)
    var items: [JSONNode] = []
    let before = problems.count
    while !isClosed(by: 93, from: start, "[") {
      if byte == 44 || fullWidthSign?.plain == 44 {
        report(.extraComma, at: index)
        _ = take(44)
        continue
      }
      let item = value(depth: depth + 1)
      if case .damaged = item.value, item.range.isEmpty {
        skipUnexpected()
        continue
      }
      items.append(item)
      separate(from: 93)
    }
    return JSONNode(value: .array(items), range: start..<index, isDamaged: problems.count > before)
  }

  /// True at the closing bracket, which is taken, and, reported, where it is missing.
  private mutating func isClosed(by bracket: UInt8, from start: Int, _ opening: String) -> Bool {
    skipBlanks()
    if take(bracket) { return true }
    let other: UInt8 = bracket == 125 ? 93 : 125
    let isCut = byte == nil || byte == other || (bracket == 125 && byte == 123)
    guard isCut else { return false }
    report(.unclosed(bracket: opening, line: file.line(at: start)), at: min(index, bytes.count))
    isRecovering = true
    return true
  }

  private mutating func member(depth: Int) -> JSONNode.Member? {
    if byte == 44 || fullWidthSign?.plain == 44 {
      report(.extraComma, at: index)
      _ = take(44)
      return nil
    }
    guard let (key, range) = key() else {
      skipUnexpected()
      return nil
    }
    skipBlanks()
    if !take(58) {
      report(.missingColon(key: key), at: range.lowerBound, length: range.count)
      isRecovering = true
      guard startsValue else {
        skipToSeparator()
        return nil
      }
    }
    let value = value(depth: depth + 1)
    if case .damaged = value.value, value.range.isEmpty {
      report(.missingValue(key: key), at: range.lowerBound, length: range.count)
      isRecovering = true
    }
    separate(from: 125)
    return JSONNode.Member(key: key, keyRange: range, value: value)
  }

  private mutating func key() -> (String, Range<Int>)? {
    let start = index
    switch byte {
    case 34?, 39?: return (string(), start..<index)
    case (65...90)?, (97...122)?, 95?, 36?:
      let word = word()
      report(.unquotedKey(word.text), at: word.range.lowerBound, length: word.range.count)
      return (word.text, word.range)
    default:
      return isCurlyQuote ? (string(), start..<index) : nil
    }
  }

  private var startsValue: Bool {
    switch byte {
    case 34?, 39?, 45?, 91?, 123?, (48...57)?, (65...90)?, (97...122)?: true
    default: isCurlyQuote || fullWidthSign?.plain == 123 || fullWidthSign?.plain == 91
    }
  }

  /// Takes the comma behind a member or item; reports a missing one at the end of what stands before it.
  private mutating func separate(from closing: UInt8) {
    let end = index
    skipBlanks()
    if take(44) { return }
    guard let byte, byte != closing, fullWidthSign?.plain != closing, byte != 93, byte != 125 else { return }
    if startsValue {
      report(.missingComma, at: max(0, end - 1))
      isRecovering = false
    } else {
      skipUnexpected()
    }
  }

  private mutating func skipUnexpected() {
    let start = index
    let word = word()
    report(.unexpected(word.text), at: start, length: word.range.count)
    isRecovering = true
    skipToSeparator()
  }

  /// Goes to the next comma, which is taken, or closing bracket of this level, which is not.
  private mutating func skipToSeparator() {
    var depth = 0
    while let byte {
      switch byte {
      case 34: _ = string()
      case 91, 123:
        depth += 1
        index += 1
      case 93, 125:
        if depth == 0 { return }
        depth -= 1
        index += 1
      case 44 where depth == 0:
        _ = take(44)
        return
      default: index += 1
      }
    }
  }
}
