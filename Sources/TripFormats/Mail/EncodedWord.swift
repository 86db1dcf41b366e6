/// Text beyond ASCII in a header: =?UTF-8?B?…?= (RFC 2047).
package enum EncodedWord {
  /// Of one word, its marks included (section 2); a line that holds one has at most 76 (the same).
  private static let limit = 75
  private static let (open, close) = ("=?UTF-8?B?", "?=")

  /// Words that, put together, are the text; blanks between them do not count (section 6.2).
  ///
  /// - Parameter taken: Letters that stand before the first word on its line.
  package static func words(_ text: String, after taken: Int = 0) -> [String] {
    var words: [String] = []
    var piece: [UInt8] = []
    var room = payload(min(limit, limit + 1 - taken))
    for part in parts(text) {
      if piece.count + part.count > room, !piece.isEmpty {
        words.append(open + Base64.text(piece) + close)
        (piece, room) = ([], payload(limit))
      }
      piece += part
    }
    return piece.isEmpty ? words : words + [open + Base64.text(piece) + close]
  }

  /// Octets whose base64 fits into a word of so many letters.
  private static func payload(_ letters: Int) -> Int { max(3, (letters - open.utf8.count - close.utf8.count) / 4 * 3) }

  /// No character is cut in two (section 5); a chain of joined signs that hardly a word can hold parts at its joints.
  private static func parts(_ text: String) -> [[UInt8]] {
    text.flatMap { character in
      let bytes = Array(character.utf8)
      return bytes.count <= 36
        ? [bytes] : character.unicodeScalars.map { UTF8.encode($0).map(Array.init) ?? [] }
    }
  }
}
