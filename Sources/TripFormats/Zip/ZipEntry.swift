/// A file in an archive, as the central directory tells of it (APPNOTE 4.3.12).
struct ZipEntry: Sendable {
  var name: String
  var flags: UInt64
  var method: UInt64
  var crc: UInt32
  var compressed: Int
  var size: Int
  var offset: Int
  /// Where the next entry of the directory begins.
  private(set) var end: Int

  /// Nil where the bytes hold no entry.
  init?(_ bytes: [UInt8], at start: Int) {
    func number(_ offset: Int, _ size: Int) -> UInt64? { LittleEndian.number(bytes, at: start + offset, size: size) }
    guard number(0, 4) == 0x0201_4B50, let flags = number(8, 2), let method = number(10, 2), let crc = number(16, 4),
      let compressed = number(20, 4), let size = number(24, 4), let nameLength = number(28, 2),
      let extraLength = number(30, 2), let commentLength = number(32, 2), let offset = number(42, 4)
    else { return nil }
    let extra = start + 46 + Int(nameLength)
    end = extra + Int(extraLength) + Int(commentLength)
    guard end <= bytes.count else { return nil }
    (self.flags, self.method, self.crc) = (flags, method, UInt32(truncatingIfNeeded: crc))
    name = ZipEntry.name(bytes[start + 46..<extra])
    let wide = ZipEntry.wideNumbers(bytes, extra..<extra + Int(extraLength), [size, compressed, offset])
    guard let wide else { return nil }
    (self.size, self.compressed, self.offset) = (wide[0], wide[1], wide[2])
  }

  /// Bits 0, 6 and 13 (APPNOTE 4.4.4).
  var isEncrypted: Bool { flags & (1 | 1 << 6 | 1 << 13) != 0 }

  /// As other parts name it: no leading slash, and slashes where some programs write backslashes.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 == 92 ? 47 : $0 }.drop { $0 == 47 }, as: UTF8.self)
  }

  /// Numbers that did not fit stand in an extra field instead, in this order (Zip64, APPNOTE 4.5.3).
  private static func wideNumbers(_ bytes: [UInt8], _ extra: Range<Int>, _ numbers: [UInt64]) -> [Int]? {
    var field = numbers.contains(0xFFFF_FFFF) ? wideField(bytes, extra) : nil
    var wide: [Int] = []
    for number in numbers {
      var number = number
      if number == 0xFFFF_FFFF, let start = field {
        guard let value = LittleEndian.number(bytes, at: start, size: 8) else { return nil }
        (number, field) = (value, start + 8)
      }
      guard let number = Int(exactly: number), number < 1 << 48 else { return nil }
      wide.append(number)
    }
    return wide
  }

  private static func wideField(_ bytes: [UInt8], _ extra: Range<Int>) -> Int? {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound, let identifier = LittleEndian.number(bytes, at: position, size: 2),
      let length = LittleEndian.number(bytes, at: position + 2, size: 2)
    {
      if identifier == 1 { return position + 4 }
      position += 4 + Int(length)
    }
    return nil
  }
}
