import CZlib

/// Expands compressed bytes (RFC 1951) whose size is known beforehand.
enum Inflater {
  /// No compressed byte can become more than this many (1,032, by the format of deflate).
  static let highestRatio = 1_032

  /// Nil unless the bytes are whole and become exactly as many as `size` says.
  static func inflate(_ input: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard size / highestRatio <= input.count + 1, max(size, input.count) < Int(UInt32.max) else { return nil }
    var isWhole = false
    // One byte more shows whether there would be more.
    let output = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      count = input.withUnsafeBufferPointer { expand($0, into: buffer, &isWhole) }
    }
    return isWhole && output.count == size ? output : nil
  }

  private static func expand(
    _ input: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>, _ isWhole: inout Bool
  ) -> Int {
    // zlib keeps a pointer back to its stream, which therefore must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return 0 }
    defer { inflateEnd(stream) }
    // zlib's type is not const, but it only reads.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = buffer.baseAddress
    stream.pointee.avail_out = UInt32(buffer.count)
    isWhole = CZlib.inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_in == 0
    return buffer.count - Int(stream.pointee.avail_out)
  }
}
