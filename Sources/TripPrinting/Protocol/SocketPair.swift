#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line to another process: our end, and the one to be handed over.
struct SocketPair: ~Copyable {
  struct Failure: Error { var code: Int32 }

  let near: SocketEnd
  private var other: SocketEnd?

  init() throws(Failure) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Self.kind, 0, &ends) == 0 else { throw Failure(code: errno) }
    let first = SocketEnd(descriptor: ends[0])
    let second = SocketEnd(descriptor: ends[1])
    let near = try Self.moved(first)
    let far = try Self.moved(second)
    Self.keepQuiet(near.descriptor)
    self.near = near
    other = consume far
  }

  /// The descriptor of the end to be handed over; none, as the system writes it, afterwards.
  var far: Int32 {
    switch other {
    case .some(let end): end.descriptor
    case .none: -1
    }
  }

  /// Closes our hold on the other end.
  mutating func handOver() { other = nil }

  /// Above the numbers that a child gets, so that handing over cannot overwrite it, and closed in every child.
  private static func moved(_ end: borrowing SocketEnd) throws(Failure) -> SocketEnd {
    let descriptor = fcntl(end.descriptor, F_DUPFD_CLOEXEC, 10)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    return SocketEnd(descriptor: descriptor)
  }

  private static var kind: Int32 {
    #if canImport(Glibc)
      Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    #elseif canImport(Musl)
      SOCK_STREAM | SOCK_CLOEXEC
    #else
      SOCK_STREAM
    #endif
  }

  private static func keepQuiet(_ descriptor: Int32) {
    #if canImport(Darwin)
      var yes: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }
}
