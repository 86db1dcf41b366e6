/// How many lines a ledger has, and the digest of the last: without it a last line edited or dropped would go unseen.
///
/// It says so to who looks, not against who forges: there is no key in it.
package struct LedgerHead: Hashable, Sendable {
  package static let fileName = "ledger.head"

  package var lines: Int
  package var last: Digest

  package init(lines: Int, last: Digest) {
    self.lines = lines
    self.last = last
  }

  /// Nil where the bytes are not exactly those that are written.
  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes.dropLast(), as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count == 2, let lines = Int(words[0]), let last = Digest(hex: words[1]) else { return nil }
    self.init(lines: lines, last: last)
    guard self.bytes == bytes else { return nil }
  }

  /// One line such as "12 4f5a…"; of a ledger without lines, nothing.
  package var bytes: [UInt8] { lines == 0 ? [] : Array((text + "\n").utf8) }

  package var text: String { "\(lines) \(last.hex)" }
}
