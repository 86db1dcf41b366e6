extension JSONParser {
  /// A string in plain quotes, or, reported, in single or curly ones.
  mutating func string() -> String {
    let start = index
    if isCurlyQuote { return curlyString() }
    let quote: UInt8 = byte == 39 ? 39 : 34
    if quote == 39 { report(.singleQuotes, at: start) }
    index += 1
    var text: [UInt8] = []
    while let byte {
      switch byte {
      case quote:
        index += 1
        isRecovering = false
        return String(decoding: text, as: UTF8.self)
      case 10, 13: return unclosed(start, text)
      case 92: escape(into: &text)
      default:
        if byte < 32 { report(.controlCharacter, at: index) }
        text.append(byte)
        index += 1
      }
    }
    return unclosed(start, text)
  }

  private mutating func unclosed(_ start: Int, _ text: [UInt8]) -> String {
    report(.unclosedString, at: start, length: index - start)
    isRecovering = true
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func curlyString() -> String {
    let start = index
    index += 3
    while let byte, byte != 10, byte != 13, byte != 34, !isCurlyQuote { index += 1 }
    let text = file.text(start + 3..<index)
    index += isCurlyQuote ? 3 : byte == 34 ? 1 : 0
    report(.curlyQuotes, at: start, length: index - start)
    return text
  }

  private mutating func escape(into text: inout [UInt8]) {
    let start = index
    guard let letter = byte(after: 1) else {
      index += 1
      return
    }
    index += 2
    switch letter {
    case 34, 47, 92: text.append(letter)
    case 98: text.append(8)
    case 102: text.append(12)
    case 110: text.append(10)
    case 114: text.append(13)
    case 116: text.append(9)
    case 117: unicode(from: start, into: &text)
    default:
      while let byte, byte & 0xC0 == 0x80 { index += 1 }
      report(.invalidEscape(file.text(start..<index)), at: start, length: index - start)
    }
  }

  private mutating func unicode(from start: Int, into text: inout [UInt8]) {
    guard var code = hex() else {
      report(.invalidEscape(file.text(start..<index)), at: start, length: index - start)
      return
    }
    if (0xD800..<0xDC00).contains(code), byte == 92, byte(after: 1) == 117 {
      let pair = index
      index += 2
      if let low = hex(), (0xDC00..<0xE000).contains(low) {
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      } else {
        index = pair
      }
    }
    guard let scalar = Unicode.Scalar(code) else {
      report(.loneSurrogate(file.text(start..<index)), at: start, length: index - start)
      return
    }
    text += Array(String(Character(scalar)).utf8)
  }

  private mutating func hex() -> UInt32? {
    guard index + 4 <= bytes.count, let code = UInt32(file.text(index..<index + 4), radix: 16), byte != 43, byte != 45
    else {
      return nil
    }
    index += 4
    return code
  }
}
