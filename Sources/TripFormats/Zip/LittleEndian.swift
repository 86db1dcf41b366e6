/// Numbers as zip archives hold them, the lowest byte first.
enum LittleEndian {
  static func append(_ value: UInt16, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt16(0), to: 16, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  /// Nil where the bytes end too early.
  static func number(_ bytes: [UInt8], at offset: Int, size: Int) -> UInt64? {
    guard offset >= 0, offset <= bytes.count - size else { return nil }
    var value: UInt64 = 0
    for index in (0..<size).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return value
  }
}
