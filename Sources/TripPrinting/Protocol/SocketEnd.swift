#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One end of a line between two processes, closed with this value.
///
/// A socket, not a pipe: writing to a browser that is gone is then an error and not the end of our own process.
struct SocketEnd: ~Copyable {
  let descriptor: Int32

  deinit { close(descriptor) }

  /// How many bytes went out, without waiting; below zero with `errno`.
  func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      send(descriptor, bytes.baseAddress, bytes.count, MSG_DONTWAIT)
    #else
      send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    #endif
  }

  /// How many bytes came in, without waiting; zero where the other side is gone.
  func read(into piece: UnsafeMutableRawBufferPointer) -> Int {
    recv(descriptor, piece.baseAddress, piece.count, Int32(MSG_DONTWAIT))
  }

  /// Whether the end is ready for `event` before the deadline.
  func wait(for event: Int32, by deadline: Deadline) throws(PipeFailure) {
    var question = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    while true {
      let count = poll(&question, 1, deadline.milliseconds)
      if count > 0 { return }
      guard count < 0, errno == EINTR else { throw count == 0 ? .late : .ended }
    }
  }
}
