import CZlib

/// The checksum of zip archives (APPNOTE 4.4.7).
enum Checksum {
  static func crc32(_ bytes: borrowing [UInt8], after earlier: UInt32 = 0) -> UInt32 {
    // For no bytes zlib may be given no pointer, and would start anew.
    guard !bytes.isEmpty else { return earlier }
    return bytes.withUnsafeBufferPointer { UInt32(CZlib.crc32_z(UInt(earlier), $0.baseAddress, $0.count)) }
  }
}
