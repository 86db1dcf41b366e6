/// Where the central directory of an archive stands.
struct ZipDirectory: Sendable {
  var count: Int
  var start: Int

  /// The record at the end (APPNOTE 4.3.16) stands before a comment of any length.
  init(_ bytes: [UInt8]) throws(ZipProblem) {
    let earliest = max(0, bytes.count - 22 - 65_535)
    var position = bytes.count - 22
    while position >= earliest, LittleEndian.number(bytes, at: position, size: 4) != 0x0605_4B50 { position -= 1 }
    guard position >= earliest, let count = LittleEndian.number(bytes, at: position + 10, size: 2),
      let start = LittleEndian.number(bytes, at: position + 16, size: 4)
    else { throw .notAnArchive }
    if count == 0xFFFF || start == 0xFFFF_FFFF, let wide = ZipDirectory.wide(bytes, before: position) {
      self = wide
    } else {
      (self.count, self.start) = (Int(count), Int(start))
    }
  }

  private init(count: Int, start: Int) {
    self.count = count
    self.start = start
  }

  /// The Zip64 record, found by its locator (APPNOTE 4.3.14 and 4.3.15).
  private static func wide(_ bytes: [UInt8], before end: Int) -> ZipDirectory? {
    guard LittleEndian.number(bytes, at: end - 20, size: 4) == 0x0706_4B50,
      let place = LittleEndian.number(bytes, at: end - 12, size: 8), place < UInt64(bytes.count),
      LittleEndian.number(bytes, at: Int(place), size: 4) == 0x0606_4B50,
      let count = LittleEndian.number(bytes, at: Int(place) + 32, size: 8),
      let start = LittleEndian.number(bytes, at: Int(place) + 48, size: 8), max(count, start) < UInt64(bytes.count)
    else { return nil }
    return ZipDirectory(count: Int(count), start: Int(start))
  }
}
