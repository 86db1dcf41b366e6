/// A mail file taken apart, as simply as its writer allows.
package struct MailParts {
  package struct Part {
    package var header: String
    package var bytes: [UInt8]

    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Lines as they stand in the file, without line ends.
  package var headerLines: [String]
  /// The text, then the attachments.
  package var parts: [Part]

  package init(_ file: [UInt8]) {
    let text = String(decoding: file, as: UTF8.self)
    let (head, body) = Self.split(text)
    headerLines = head.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    guard head.contains("multipart/mixed") else {
      parts = [Part(header: head, bytes: Self.base64(body))]
      return
    }
    let pieces = ("\r\n" + body).split(separator: "\r\n--=_trip_draft", omittingEmptySubsequences: false)
    parts = pieces.dropFirst().dropLast().map { piece in
      let (head, body) = Self.split(String(piece.dropFirst()))
      return Part(header: head, bytes: Self.base64(body))
    }
  }

  /// A header by its name, unfolded, encoded words decoded.
  package func header(_ name: String) -> String? {
    guard let start = headerLines.firstIndex(where: { $0.hasPrefix(name + ": ") }) else { return nil }
    let more = headerLines[(start + 1)...].prefix { $0.first == " " }
    return Self.decoded(([String(headerLines[start].dropFirst(name.count + 2))] + more).joined())
  }

  /// Encoded words, blanks between two of them left out.
  package static func decoded(_ text: String) -> String {
    var (bytes, wasWord): ([UInt8], Bool) = ([], false)
    for word in text.split(separator: " ") {
      let isWord = word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?=")
      if !bytes.isEmpty, !(wasWord && isWord) { bytes.append(32) }
      bytes += isWord ? base64(String(word.dropFirst(10).dropLast(2))) : Array(word.utf8)
      wasWord = isWord
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package static func base64(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var places = [UInt8: UInt32]()
    for (index, letter) in letters.enumerated() { places[letter] = UInt32(index) }
    var (bytes, bits, count): ([UInt8], UInt32, UInt32) = ([], 0, 0)
    for letter in text.utf8 {
      guard let value = places[letter] else { continue }
      (bits, count) = (bits << 6 | value, count + 6)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= (1 << count) - 1
      }
    }
    return bytes
  }

  private static func split(_ text: String) -> (String, String) {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
