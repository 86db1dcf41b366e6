/// A block of bytes as one deflate stream without a header (RFC 1951), as small as the system's zlib makes it.
package enum DeflatedBytes {
  /// Throws where zlib finds no memory.
  package static func of(_ bytes: [UInt8]) throws(ZipProblem) -> [UInt8] {
    var deflater = try Deflater(level: .smallest)
    var output: [UInt8] = []
    bytes.withUnsafeBufferPointer { deflater.compress($0, .stream, to: &output) }
    return output
  }
}
