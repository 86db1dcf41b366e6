/// What an archive says about an entry that is being written.
struct ZipRecord: Sendable {
  var name: String
  var offset: UInt64
  var crc: UInt32 = 0
  var compressed: UInt64 = 0
  var size: UInt64 = 0

  init(name: String, offset: UInt64) {
    self.name = name
    self.offset = offset
  }

  /// Without Zip64, which not every reader knows.
  var fits: Bool { max(compressed, size, offset) < UInt64(UInt32.max) }

  /// Counts what stands behind the bytes so far.
  mutating func add(_ block: borrowing DeflatedBlock) {
    crc = Checksum.joined(crc, block.crc, count: block.size)
    compressed += UInt64(block.bytes.count)
    size += UInt64(block.size)
  }

  /// APPNOTE 4.3.7: crc and sizes follow in the descriptor.
  func appendLocalHeader(to bytes: inout [UInt8]) {
    LittleEndian.append(0x0403_4B50 as UInt32, to: &bytes)
    appendCommon(crc: 0, compressed: 0, size: 0, to: &bytes)
    bytes += name.utf8
  }

  /// APPNOTE 4.3.9.
  func appendDescriptor(to bytes: inout [UInt8]) {
    for number in [0x0807_4B50, crc, UInt32(truncatingIfNeeded: compressed), UInt32(truncatingIfNeeded: size)] {
      LittleEndian.append(number, to: &bytes)
    }
  }

  /// APPNOTE 4.3.12: no comment, disk 0, no attributes.
  func appendCentralHeader(to bytes: inout [UInt8]) {
    LittleEndian.append(0x0201_4B50 as UInt32, to: &bytes)
    LittleEndian.append(20 as UInt16, to: &bytes)
    appendCommon(
      crc: crc, compressed: UInt32(truncatingIfNeeded: compressed), size: UInt32(truncatingIfNeeded: size), to: &bytes)
    for _ in 0..<3 { LittleEndian.append(0 as UInt16, to: &bytes) }
    LittleEndian.append(0 as UInt32, to: &bytes)
    LittleEndian.append(UInt32(truncatingIfNeeded: offset), to: &bytes)
    bytes += name.utf8
  }

  /// Version 2.0, descriptor (bit 3), UTF-8 (bit 11), deflate, 1980-01-01 00:00, and an empty extra field.
  private func appendCommon(crc: UInt32, compressed: UInt32, size: UInt32, to bytes: inout [UInt8]) {
    for number in [20, 1 << 3 | 1 << 11, 8, 0, 1 << 5 | 1] as [UInt16] { LittleEndian.append(number, to: &bytes) }
    for number in [crc, compressed, size] { LittleEndian.append(number, to: &bytes) }
    for number in [UInt16(truncatingIfNeeded: name.utf8.count), 0] { LittleEndian.append(number, to: &bytes) }
  }

  /// APPNOTE 4.3.16.
  static func appendEnd(count: UInt16, start: UInt32, end: UInt32, to bytes: inout [UInt8]) {
    LittleEndian.append(0x0605_4B50 as UInt32, to: &bytes)
    for number in [0, 0, count, count] { LittleEndian.append(number, to: &bytes) }
    for number in [end - start, start] { LittleEndian.append(number, to: &bytes) }
    LittleEndian.append(0 as UInt16, to: &bytes)
  }
}
