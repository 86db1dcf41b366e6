#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The two lines to the browser, there and back; every wait has an end.
struct MessagePipe: ~Copyable {
  /// Longer than any paper: 256 MiB.
  static let longest = 1 << 28

  private var outgoing: SocketPair
  private var incoming: SocketPair
  private let longest: Int
  private var buffer = MessageBuffer()

  init(longest: Int = MessagePipe.longest) throws(SocketPair.Failure) {
    let outgoing = try SocketPair()
    let incoming = try SocketPair()
    self.outgoing = outgoing
    self.incoming = incoming
    self.longest = longest
  }

  /// What the browser is to read from, until it is handed over.
  var browserReads: Int32 { outgoing.far }
  /// What the browser is to write to, until it is handed over.
  var browserWrites: Int32 { incoming.far }

  /// The browser holds its ends now; ours of them would hide that it is gone.
  mutating func handOver() {
    outgoing.handOver()
    incoming.handOver()
  }

  /// One message; the NUL at its end is added here.
  func send(_ message: some Sequence<UInt8>, by deadline: Deadline) throws(PipeFailure) {
    var rest = ArraySlice(message) + [0]
    while !rest.isEmpty {
      try outgoing.near.wait(for: POLLOUT, by: deadline)
      let count = rest.withUnsafeBytes { outgoing.near.write($0) }
      guard count > 0 || Self.isPassing(count) else { throw .ended }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// The next message.
  mutating func receive(by deadline: Deadline) throws(PipeFailure) -> [UInt8] {
    while true {
      if let message = buffer.next() { return Array(message) }
      guard buffer.waiting <= longest else { throw .endless }
      try incoming.near.wait(for: POLLIN, by: deadline)
      try fill()
    }
  }

  private mutating func fill() throws(PipeFailure) {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 16) { piece in
      let count = incoming.near.read(into: piece)
      if count > 0 { buffer.append(UnsafeRawBufferPointer(rebasing: piece[..<count])) }
      return count
    }
    guard count > 0 || Self.isPassing(count) else { throw .ended }
  }

  /// Nothing moved this time, but may the next.
  private static func isPassing(_ count: Int) -> Bool {
    count < 0 && (errno == EINTR || errno == EAGAIN)
  }
}
