import Testing

@testable import TripPrinting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct MessagePipeTests {
  private let soon = Duration.milliseconds(50)

  @Test("a message arrives whole with a NUL behind it")
  func arrives() throws {
    let pipe = try MessagePipe()
    try pipe.send("三".utf8, by: Deadline(soon))
    #expect(bytes(from: pipe.browserReads) == Array("三\0".utf8))
  }

  @Test("what the other side says comes out message by message")
  func receives() throws {
    var pipe = try MessagePipe()
    write("one\0tw", to: pipe.browserWrites)
    #expect(try pipe.receive(by: Deadline(soon)) == Array("one".utf8))
    write("o\0", to: pipe.browserWrites)
    #expect(try pipe.receive(by: Deadline(soon)) == Array("two".utf8))
  }

  @Test("silence ends at the deadline")
  func late() throws {
    var pipe = try MessagePipe()
    #expect(throws: PipeFailure.late) { _ = try pipe.receive(by: Deadline(soon)) }
    write("half", to: pipe.browserWrites)
    #expect(throws: PipeFailure.late) { _ = try pipe.receive(by: Deadline(soon)) }
  }

  @Test("the other side does not take: that ends at the deadline too")
  func stuck() throws {
    let pipe = try MessagePipe()
    let long = [UInt8](repeating: 97, count: 1 << 23)
    #expect(throws: PipeFailure.late) { try pipe.send(long, by: Deadline(soon)) }
  }

  @Test("the other side is gone: an error both ways, and our own process lives on")
  func gone() throws {
    var pipe = try MessagePipe()
    pipe.handOver()
    #expect(throws: PipeFailure.ended) { try pipe.send("a".utf8, by: Deadline(soon)) }
    #expect(throws: PipeFailure.ended) { _ = try pipe.receive(by: Deadline(soon)) }
  }

  @Test("a message without an end is given up")
  func endless() throws {
    var pipe = try MessagePipe(longest: 8)
    write("more than eight", to: pipe.browserWrites)
    #expect(throws: PipeFailure.endless) { _ = try pipe.receive(by: Deadline(soon)) }
  }

  private func write(_ text: String, to descriptor: Int32) {
    let count = Array(text.utf8).withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) }
    #expect(count == text.utf8.count)
  }

  private func bytes(from descriptor: Int32) -> [UInt8] {
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { piece in
      Array(piece[..<max(0, recv(descriptor, piece.baseAddress, piece.count, 0))])
    }
  }
}
