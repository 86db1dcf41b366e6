import CZlib

/// Compresses a stream of bytes without a header (RFC 1951).
struct Deflater: ~Copyable {
  // zlib keeps a pointer back to its stream, which therefore must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  /// Where zlib writes, piece by piece.
  private let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 16_384)

  /// How hard zlib tries.
  enum Level: Int32 {
    case usual = -1
    case smallest = 9
  }

  init(level: Level = .usual) throws(ZipProblem) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = deflateInit2_(
      stream, level.rawValue, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .outOfMemory }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    room.deallocate()
  }

  /// Makes ready for the next stream.
  mutating func reset() { deflateReset(stream) }

  /// What stands behind the bytes.
  enum End {
    case more
    /// Whole bytes, and nothing later looks back over this place: other blocks may be put in here.
    case block
    case stream

    fileprivate var flush: Int32 {
      switch self {
      case .more: Z_NO_FLUSH
      case .block: Z_FULL_FLUSH
      case .stream: Z_FINISH
      }
    }
  }

  /// Appends what is ready; everything, when more does not follow at once.
  mutating func compress(_ input: UnsafeBufferPointer<UInt8>, _ end: End, to output: inout [UInt8]) {
    // zlib's type is not const, but it only reads.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    repeat { appendPiece(end.flush, to: &output) } while stream.pointee.avail_out == 0
  }

  private func appendPiece(_ flush: Int32, to output: inout [UInt8]) {
    stream.pointee.next_out = room.baseAddress
    stream.pointee.avail_out = UInt32(room.count)
    deflate(stream, flush)
    output += UnsafeBufferPointer(rebasing: room[..<(room.count - Int(stream.pointee.avail_out))])
  }
}
