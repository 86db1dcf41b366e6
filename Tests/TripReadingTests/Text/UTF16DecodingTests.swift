import Testing

@testable import TripReading

@Suite("UTF16Decoding")
struct UTF16DecodingTests {
  @Test("every kind of character comes back from both byte orders", arguments: ["A\r\n台北", "𠮷野家", "é😀", ""])
  func roundTrip(_ text: String) throws {
    #expect(try UTF16Decoding.decode([0xFF, 0xFE] + little(text.utf16)) == Array(text.utf8))
    #expect(try UTF16Decoding.decode([0xFE, 0xFF] + big(text.utf16)) == Array(text.utf8))
  }

  @Test(
    "half a character is refused with its offset and line",
    arguments: [
      // A lone first half, at the end and before a letter; a lone second half.
      ([0x41, 0x0A, 0xD842], 6, 2), ([0x0A, 0x0A, 0xD842, 0x41], 6, 3), ([0xDFB7], 2, 1),
      ([0x53F0, 0x0D, 0xD842, 0xD842, 0xDFB7], 6, 2),
    ] as [([UInt16], Int, Int)])
  func loneSurrogate(_ units: [UInt16], _ offset: Int, _ line: Int) {
    for bytes in [[0xFF, 0xFE] + little(units), [0xFE, 0xFF] + big(units)] {
      #expect(throws: TextDecoding.Failure.unknownEncoding(offset: offset, line: line)) {
        try UTF16Decoding.decode(bytes)
      }
    }
  }

  @Test("half a unit at the end is refused")
  func oddLength() {
    #expect(throws: TextDecoding.Failure.unknownEncoding(offset: 6, line: 2)) {
      try UTF16Decoding.decode([0xFF, 0xFE, 0x41, 0, 0x0A, 0, 0x42])
    }
    #expect(throws: TextDecoding.Failure.unknownEncoding(offset: 2, line: 1)) {
      try UTF16Decoding.decode([0xFE, 0xFF, 0x41])
    }
  }

  @Test("U+0000 makes it no text")
  func nul() {
    #expect(throws: TextDecoding.Failure.notText(offset: 4)) {
      try UTF16Decoding.decode([0xFF, 0xFE, 0x41, 0, 0, 0])
    }
  }

  @Test("only a mark at the very start counts")
  func mark() {
    #expect(UTF16Decoding.applies(to: [0xFF, 0xFE]))
    #expect(UTF16Decoding.applies(to: [0xFE, 0xFF]))
    #expect(!UTF16Decoding.applies(to: [0xFF]))
    #expect(!UTF16Decoding.applies(to: [0x41, 0xFF, 0xFE]))
  }

  private func little(_ units: some Sequence<UInt16>) -> [UInt8] {
    units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private func big(_ units: some Sequence<UInt16>) -> [UInt8] {
    units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
}
