import Testing

@testable import TripReading

@Suite("TextDecoding")
struct TextDecodingTests {
  @Test("UTF-8 is handed on as it came")
  func plainUTF8() throws {
    let bytes = Array("台北,Taipei\r\n".utf8)
    let text = try TextDecoding.decode(bytes)
    #expect(text.bytes == bytes)
    #expect(text.encoding == .utf8)
  }

  @Test("the byte order mark of UTF-8 is left out")
  func markedUTF8() throws {
    let text = try TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array("台北".utf8))
    #expect(text.bytes == Array("台北".utf8))
    #expect(text.encoding == .utf8)
  }

  @Test("an empty file is empty text, with or without a mark", arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func empty(_ bytes: [UInt8]) throws {
    #expect(try TextDecoding.decode(bytes).bytes.isEmpty)
  }

  @Test("code page 950 is read where the bytes are not UTF-8")
  func big5() throws {
    let text = try TextDecoding.decode([0x43, 0x30, 0x31, 0x2C, 0xA5, 0x78, 0xA5, 0x5F, 0x0A])
    #expect(text.bytes == Array("C01,台北\n".utf8))
    #expect(text.encoding == .big5)
  }

  @Test(
    "UTF-16 is read in the order of its mark",
    arguments: [
      [0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00, 0xF0, 0x53, 0x17, 0x53],
      [0xFE, 0xFF, 0x00, 0x41, 0x00, 0x0A, 0x53, 0xF0, 0x53, 0x17],
    ] as [[UInt8]])
  func utf16(_ bytes: [UInt8]) throws {
    let text = try TextDecoding.decode(bytes)
    #expect(text.bytes == Array("A\n台北".utf8))
    #expect(text.encoding == .utf16)
  }

  @Test(
    "a workbook is known by its first bytes",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], [0x50, 0x4B, 0x05, 0x06, 0x00],
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    ] as [[UInt8]])
  func workbook(_ bytes: [UInt8]) {
    #expect(throws: TextDecoding.Failure.spreadsheet) { try TextDecoding.decode(bytes) }
  }

  @Test("text that begins with PK is no workbook")
  func textFromPK() throws {
    #expect(try TextDecoding.decode(Array("PK,company".utf8)).encoding == .utf8)
  }

  @Test("a NUL byte makes a file no text, and its offset is told")
  func nul() {
    #expect(throws: TextDecoding.Failure.notText(offset: 3)) { try TextDecoding.decode([0x41, 0x42, 0x0A, 0, 0x43]) }
  }

  @Test(
    "bytes of no encoding are refused with offset and line",
    arguments: [
      (Array("C01\nC02,".utf8) + [0xFF, 0x0A], 8, 2),
      (Array("a\r\nb\r\n".utf8) + [0x81, 0x40], 6, 3),
      (Array("a\rb\r".utf8) + [0xA5], 4, 3),
      // Good UTF-8 before it, so that the broken byte is told and not the first that is no Big5.
      (Array("標題\n台北\n".utf8) + [0xE5, 0x8F], 14, 3),
    ] as [([UInt8], Int, Int)])
  func unknown(_ bytes: [UInt8], _ offset: Int, _ line: Int) {
    #expect(throws: TextDecoding.Failure.unknownEncoding(offset: offset, line: line)) {
      try TextDecoding.decode(bytes)
    }
  }

  @Test("behind a mark of UTF-8 nothing else is tried, and offsets count the mark")
  func markThenBig5() {
    #expect(throws: TextDecoding.Failure.unknownEncoding(offset: 5, line: 2)) {
      try TextDecoding.decode([0xEF, 0xBB, 0xBF, 0x41, 0x0A, 0xA5, 0x78, 0xA5, 0x5F])
    }
  }

  @Test("Shift-JIS is refused, not read as Chinese")
  func shiftJIS() {
    // 日本 in Shift-JIS.
    #expect(throws: TextDecoding.Failure.unknownEncoding(offset: 0, line: 1)) {
      try TextDecoding.decode([0x93, 0xFA, 0x96, 0x7B])
    }
  }
}
