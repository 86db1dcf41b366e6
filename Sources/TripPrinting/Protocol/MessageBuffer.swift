/// Bytes as they come in, cut into messages at each NUL.
struct MessageBuffer: Sendable {
  private var bytes: [UInt8] = []
  /// Where the first message not yet taken begins.
  private var start = 0
  /// Up to here there is no NUL: a long message is searched once.
  private var searched = 0

  /// Bytes of a message that is not whole yet.
  var waiting: Int { bytes.count - start }

  mutating func append(_ piece: UnsafeRawBufferPointer) {
    if start > 0 {
      bytes.removeFirst(start)
      (start, searched) = (0, searched - start)
    }
    bytes.append(contentsOf: piece)
  }

  /// The next whole message, without its NUL.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let end = bytes[searched...].firstIndex(of: 0) else {
      searched = bytes.count
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return bytes[start..<end]
  }
}
