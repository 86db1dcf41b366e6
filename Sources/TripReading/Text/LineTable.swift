/// How many line ends stand before each block of a file, so that finding a line reads one block, not the whole file.
struct LineTable: Sendable {
  private static let blockSize = 1 << 12
  /// Line ends before block 0, 1, ...; files of one block need no table.
  private var before: [Int] = []

  init(_ bytes: [UInt8]) {
    guard bytes.count > Self.blockSize else { return }
    var total = 0
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      before.append(total)
      total += Self.lineEnds(in: start..<min(start + Self.blockSize, bytes.count), of: bytes)
    }
  }

  func line(at offset: Int, in bytes: [UInt8]) -> Int {
    let block = min(offset / Self.blockSize, max(before.count - 1, 0))
    let known = before.isEmpty ? 0 : before[block]
    return known + Self.lineEnds(in: block * Self.blockSize..<offset, of: bytes) + 1
  }

  /// The CR of a CRLF does not count: its LF does.
  private static func lineEnds(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var feeds = 0
      var returns = 0
      for index in range {
        feeds &+= bytes[index] == Byte.lineFeed ? 1 : 0
        returns &+= bytes[index] == Byte.carriageReturn ? 1 : 0
      }
      return returns == 0 ? feeds : feeds + loneReturns(in: range, of: bytes)
    }
  }

  private static func loneReturns(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for index in range where bytes[index] == Byte.carriageReturn {
      count &+= index + 1 < bytes.count && bytes[index + 1] == Byte.lineFeed ? 0 : 1
    }
    return count
  }
}
