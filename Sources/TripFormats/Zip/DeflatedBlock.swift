/// A stretch of an entry that was compressed by itself: whole bytes that look back at nothing before them.
struct DeflatedBlock: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Before it was compressed.
  private(set) var size = 0
  private(set) var crc: UInt32 = 0

  mutating func append(_ input: UnsafeBufferPointer<UInt8>, _ deflater: inout Deflater, _ end: Deflater.End) {
    deflater.compress(input, end, to: &bytes)
    size += input.count
    crc = Checksum.crc32(input, after: crc)
  }

  /// Ready for the next stretch, in the same room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (size, crc) = (0, 0)
  }
}
