/// A path as a `file:` address; whatever is not plain ASCII in it is written as percent and two digits.
struct FileAddress: Sendable {
  let text: String

  init(_ path: String) {
    text = path.utf8.reduce(into: "file://") { text, byte in
      text += Self.isPlain(byte) ? String(UnicodeScalar(byte)) : "%" + Self.digits(byte)
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "/-._~".utf8.contains(byte)
    }
  }

  private static func digits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
