#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads code page 950 with the system's `iconv`, strictly.
enum Big5Decoding {
  /// Where reading stopped.
  struct Stop: Error {
    var offset: Int
  }

  /// User-defined characters are refused: they mean nothing outside the machine that drew them, and what decodes to
  /// them is nearly always Shift-JIS.
  static func decode(_ bytes: [UInt8]) -> Result<[UInt8], Stop> {
    let limit = firstUserDefined(in: bytes) ?? bytes.count
    let (text, end) = convert(bytes)
    return end < limit || limit < bytes.count ? .failure(Stop(offset: min(end, limit))) : .success(text)
  }

  /// The text up to the first byte that does not belong, and that byte's offset.
  private static func convert(_ bytes: [UInt8]) -> (text: [UInt8], end: Int) {
    let descriptor = iconv_open("UTF-8", "CP950")
    guard descriptor != iconv_t(bitPattern: -1) else { return ([], 0) }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var end = 0
    // Two bytes become at most three.
    let text = [UInt8](unsafeUninitializedCapacity: bytes.count / 2 * 3 + 8) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { output in
        input.withUnsafeMutableBufferPointer { input in
          var (source, target) = (input.baseAddress, output.baseAddress)
          var (left, room) = (input.count, output.count)
          _ = iconv(descriptor, &source, &left, &target, &room)
          end = input.count - left
          count = output.count - room
        }
      }
    }
    return (text, end)
  }

  /// Lead bytes 81-A0 and FA-FE, and C6A1-C8FE (Microsoft's table of code page 950).
  private static func firstUserDefined(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      guard lead >= 0x81 else {
        index += 1
        continue
      }
      let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
      if lead <= 0xA0 || lead >= 0xFA || isReserved(lead, trail) { return index }
      index += 2
    }
    return nil
  }

  private static func isReserved(_ lead: UInt8, _ trail: UInt8) -> Bool {
    lead == 0xC6 ? trail >= 0xA1 : lead == 0xC7 || lead == 0xC8
  }
}
