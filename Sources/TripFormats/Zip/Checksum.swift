import CZlib

/// The checksum of zip archives (APPNOTE 4.4.7).
enum Checksum {
  static func crc32(_ bytes: borrowing [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer { crc32($0, after: 0) } }

  static func crc32(_ bytes: UnsafeBufferPointer<UInt8>, after earlier: UInt32) -> UInt32 {
    // For no bytes zlib may be given no pointer, and would start anew.
    bytes.isEmpty ? earlier : UInt32(CZlib.crc32_z(UInt(earlier), bytes.baseAddress, bytes.count))
  }

  /// Of what has the first checksum and, behind it, so many bytes of the second.
  static func joined(_ first: UInt32, _ second: UInt32, count: Int) -> UInt32 {
    UInt32(CZlib.crc32_combine(UInt(first), UInt(second), count))
  }
}
