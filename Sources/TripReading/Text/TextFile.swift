/// A file's text as UTF-8 bytes, with the path that a person knows it by.
package struct TextFile: Sendable {
  package let path: String
  /// Valid UTF-8 without a byte order mark, as ``TextDecoding`` hands it over.
  package let bytes: [UInt8]
  private let lines: LineTable

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// Counted from 1; LF, CRLF and a lone CR end a line, and the line end belongs to the line it ends.
  package func line(at offset: Int) -> Int { lines.line(at: clamped(offset), in: bytes) }

  /// Counted from 1 in characters as a person sees them; inside a character it is that character's column.
  package func column(at offset: Int) -> Int {
    let line = lineRange(at: offset)
    let distance = min(max(offset, line.lowerBound), line.upperBound) - line.lowerBound
    let text = text(line)
    let index = text.utf8.index(text.startIndex, offsetBy: min(distance, text.utf8.count))
    return text.distance(from: text.startIndex, to: index) + 1
  }

  /// The bytes of the line around an offset, without its line end.
  package func lineRange(at offset: Int) -> Range<Int> {
    var start = clamped(offset)
    if start > 0, start < bytes.count, bytes[start] == Byte.lineFeed, bytes[start - 1] == Byte.carriageReturn {
      start -= 1
    }
    var end = start
    while start > 0, !Byte.endsLine(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, !Byte.endsLine(bytes[end]) { end += 1 }
    return start..<end
  }

  /// What stands there; offsets outside the file are cut off.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private func clamped(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }
}
