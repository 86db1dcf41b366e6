/// Brings the two encodings that packages may use to one (ECMA-376 part 2, 6.2.5).
enum XMLEncoding {
  static func utf8(_ bytes: [UInt8]) throws(XMLProblem) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [60, 0]) { return try wide(bytes, isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 60]) { return try wide(bytes, isLittle: false) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard isDeclaredAsUTF8(bytes[start...].prefix(256)) else { throw .encoding }
    return start == 0 ? bytes : Array(bytes[start...])
  }

  private static func wide(_ bytes: [UInt8], isLittle: Bool) throws(XMLProblem) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw .encoding }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    guard let text = String(validating: units.drop { $0 == 0xFEFF }, as: UTF16.self) else { throw .encoding }
    return Array(text.utf8)
  }

  /// Looks at encoding="..." of the first instruction; UTF-8 is what holds without one.
  private static func isDeclaredAsUTF8(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") else { return true }
    let words = text[..<end].split { " \t\r\n=\"'?".contains($0) }
    guard let key = words.firstIndex(of: "encoding"), key + 1 < words.count else { return true }
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(words[key + 1].lowercased())
  }
}
