/// Guesses what separates the fields of a file.
enum CSVSeparator {
  /// Of a first line such as `sep=;`, which is no row; nil where there is none.
  ///
  /// - Returns: Also where the line ends.
  static func said(_ bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    guard bytes.count > 4, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    let separator = bytes[4]
    let isSign = separator < 0x80 && separator != Byte.quote && !Byte.endsLine(separator)
    // A comma there may be the first of the commas that another program set behind the only cell.
    let end = bytes.dropFirst(5).firstIndex(where: Byte.endsLine) ?? bytes.count
    let isAlone = bytes[5..<end].allSatisfy { $0 == Byte.comma || $0 == separator }
    let isLetter = Character(UnicodeScalar(separator)).isLetter || Character(UnicodeScalar(separator)).isNumber
    return isSign && isAlone && !isLetter ? (separator, end) : nil
  }

  /// The most frequent of comma, semicolon and tab outside quotes in the first line that holds anything; a comma where
  /// they tie or none occurs.
  static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let start = bytes.firstIndex { !Byte.endsLine($0) } ?? bytes.count
    let counts = count(bytes, from: start, mindsQuotes: true) ?? count(bytes, from: start, mindsQuotes: false)
    guard let counts else { return Byte.comma }
    if counts.comma >= max(counts.semicolon, counts.tab) { return Byte.comma }
    return counts.semicolon >= counts.tab ? Byte.semicolon : Byte.tab
  }

  /// Nil where a quote is never closed.
  private static func count(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, mindsQuotes: Bool
  ) -> (comma: Int, semicolon: Int, tab: Int)? {
    var counts = (comma: 0, semicolon: 0, tab: 0)
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == Byte.quote, mindsQuotes { isQuoted.toggle() }
      guard !isQuoted else { continue }
      switch byte {
      case Byte.lineFeed, Byte.carriageReturn: return counts
      case Byte.comma: counts.comma += 1
      case Byte.semicolon: counts.semicolon += 1
      case Byte.tab: counts.tab += 1
      default: break
      }
    }
    return isQuoted ? nil : counts
  }
}
