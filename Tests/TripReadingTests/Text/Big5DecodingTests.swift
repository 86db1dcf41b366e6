import Testing

@testable import TripReading

@Suite("Big5Decoding")
struct Big5DecodingTests {
  @Test(
    "characters of code page 950 become the ones that Microsoft's table names",
    arguments: [
      ([0xA5, 0x78, 0xA5, 0x5F], "台北"),
      // Trail bytes that are ASCII signs elsewhere: 5C is a backslash, 7C a bar.
      ([0xB3, 0x5C], "許"), ([0xA5, 0x5C], "功"), ([0xA6, 0x7C], "帆"),
      ([0xA1, 0x41], "，"), ([0xA1, 0x40], "\u{3000}"), ([0xA1, 0x5D, 0xA1, 0x5E], "（）"),
      // The seven that code page 950 adds to Big5; company names have the first two.
      ([0xF9, 0xD6], "碁"), ([0xF9, 0xDA], "恒"), ([0xF9, 0xD8], "裏"),
      ([0xA3, 0xE1], "€"), ([0xC9, 0x40], "乂"), ([0xC6, 0x7E], "籲"),
    ] as [([UInt8], String)])
  func characters(_ bytes: [UInt8], _ expected: String) {
    #expect(text(bytes) == expected)
    // Beside ASCII, so that a trail byte is never taken for a sign of its own.
    #expect(text([0x61, 0x2C] + bytes + [0x2C, 0x62]) == "a,\(expected),b")
  }

  @Test(
    "user-defined characters and bytes outside the table are refused where they stand",
    arguments: [
      [0x81, 0x40], [0xA0, 0xA1], [0xFA, 0x40], [0xFE, 0xFE], [0xC6, 0xA1], [0xC7, 0x40], [0xC8, 0xFE],
      [0xA5], [0xA5, 0x20], [0xFF, 0x40],
    ] as [[UInt8]])
  func refused(_ bytes: [UInt8]) {
    #expect(stop([0xA5, 0x78, 0x0A] + bytes) == 3)
  }

  @Test("a long file is read whole")
  func long() {
    let line: [UInt8] = [0xA5, 0x78, 0xA5, 0x5F, 0x0A]
    let bytes = Array(repeatElement(line, count: 20_000).joined())
    #expect(text(bytes) == String(repeating: "台北\n", count: 20_000))
  }

  private func text(_ bytes: [UInt8]) -> String? {
    guard case .success(let text) = Big5Decoding.decode(bytes) else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  private func stop(_ bytes: [UInt8]) -> Int? {
    guard case .failure(let stop) = Big5Decoding.decode(bytes) else { return nil }
    return stop.offset
  }
}
