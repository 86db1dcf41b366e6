/// What looks at the bytes of a text have found: whether it may stand in XML as it is.
///
/// Eight bytes at a time in one word; comparisons of vectors go byte by byte in today's Swift, fifty times as slow.
struct TextMarks {
  /// The highest bit of a byte that is special is set; where one is, bits above it may be too.
  private var found: UInt64

  /// Spaces at the ends are dropped by readers that are not told to keep them.
  @inline(__always)
  init(first: UInt8, last: UInt8) { found = first == 32 || last == 32 ? 0x80 : 0 }

  /// Bytes below 32, and " & < >; beside them only an underscore and what may be U+FFFE or U+FFFF are special.
  @inline(__always)
  mutating func look(at bytes: UInt64) {
    // Of " and & all bits but one are the same, and of < and >.
    let quotes = bytes & TextMarks.every(0xFB) ^ TextMarks.every(34)
    let angles = (bytes | TextMarks.every(2)) ^ TextMarks.every(62)
    found |= TextMarks.below(32, bytes) | TextMarks.below(1, quotes) | TextMarks.below(1, angles)
    found |= TextMarks.below(1, bytes ^ TextMarks.every(95)) | TextMarks.below(1, bytes ^ TextMarks.every(0xEF))
  }

  /// Never true of text that must be written another way; false also of some that need not.
  var isPlain: Bool {
    @inline(__always) get { found & TextMarks.every(0x80) == 0 }
  }

  @inline(__always)
  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// The lowest byte below the limit is found for certain; a limit is at most 128.
  @inline(__always)
  private static func below(_ limit: UInt64, _ bytes: UInt64) -> UInt64 { (bytes &- every(limit)) & ~bytes }
}
