/// A SHA-256 hash value, 32 bytes.
package struct Digest: Hashable, Sendable {
  /// What the first line of a ledger says about the line before it.
  package static let none = Digest(words: [UInt32](repeating: 0, count: 8))

  let words: [UInt32]

  init(words: [UInt32]) { self.words = words }

  /// The digest of some bytes.
  package init(of bytes: some Collection<UInt8>) {
    var hash = SHA256()
    hash.add(bytes)
    self = hash.finish()
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Nil unless the text is 64 hexadecimal digits.
  package init?(hex: String) {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64, hex.utf8.count == 64 else { return nil }
    words = stride(from: 0, to: 64, by: 8).map { start in
      digits[start..<start + 8].reduce(0) { $0 << 4 | UInt32($1) }
    }
  }
}
