import Testing

@testable import TripPrinting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A port of this machine that notices whether anyone called.
struct Listener: ~Copyable {
  let port: UInt16
  private let end: SocketEnd

  init() throws {
    #if canImport(Glibc)
      let kind = Int32(SOCK_STREAM.rawValue)
    #else
      let kind = SOCK_STREAM
    #endif
    let end = SocketEnd(descriptor: socket(AF_INET, kind, 0))
    try #require(listen(end.descriptor, 5) == 0)
    port = try Self.port(of: end.descriptor)
    self.end = end
  }

  var wasCalled: Bool {
    var question = pollfd(fd: end.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&question, 1, 0) > 0
  }

  /// Listening on a socket without an address gives it a free port on all addresses.
  private static func port(of descriptor: Int32) throws -> UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutableBytes(of: &address) { bytes in
      bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &size) }
    }
    try #require(result == 0)
    return UInt16(bigEndian: address.sin_port)
  }
}
