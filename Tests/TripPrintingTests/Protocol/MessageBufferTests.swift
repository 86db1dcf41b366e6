import Testing

@testable import TripPrinting

@Suite struct MessageBufferTests {
  private func messages(_ pieces: [String]) -> [String] {
    var buffer = MessageBuffer()
    var found: [String] = []
    for piece in pieces {
      Array(piece.utf8).withUnsafeBytes { buffer.append($0) }
      while let message = buffer.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    return found
  }

  @Test(
    "messages are cut at each NUL, however the bytes come in",
    arguments: [
      ["one\0two\0三\0"], ["on", "e", "\0two", "\0三\0"], ["one\0", "two\0三\0fou"], ["one\0two\0三", "\0"],
    ])
  func cuts(pieces: [String]) {
    #expect(messages(pieces) == ["one", "two", "三"])
  }

  @Test("bytes may come one by one, in the middle of a character too")
  func single() {
    var buffer = MessageBuffer()
    var found: [String] = []
    for byte in "三\0四\0".utf8 {
      [byte].withUnsafeBytes { buffer.append($0) }
      if let message = buffer.next() { found.append(String(decoding: message, as: UTF8.self)) }
    }
    #expect(found == ["三", "四"])
    #expect(buffer.waiting == 0)
  }

  @Test("an empty message is a message")
  func empty() {
    #expect(messages(["\0\0a\0"]) == ["", "", "a"])
  }

  @Test("what is not whole yet is counted")
  func counts() {
    var buffer = MessageBuffer()
    Array("whole\0half".utf8).withUnsafeBytes { buffer.append($0) }
    _ = buffer.next()
    #expect(buffer.waiting == 4)
    #expect(buffer.next() == nil)
  }
}
