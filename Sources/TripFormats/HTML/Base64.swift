/// Bytes as text of 64 letters, with padding (RFC 4648, section 4).
package enum Base64 {
  package static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    let (letters, whole) = (Self.letters, bytes.count / 3 * 3)
    func put(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ count: Int) {
      let bits = UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
      for place in 0..<count { text.append(letters[Int(bits >> UInt32(18 - 6 * place) & 63)]) }
    }
    for start in stride(from: 0, to: whole, by: 3) { put(bytes[start], bytes[start + 1], bytes[start + 2], 4) }
    if bytes.count > whole {
      let rest = bytes.count - whole
      put(bytes[whole], rest == 2 ? bytes[whole + 1] : 0, 0, rest + 1)
      for _ in rest..<3 { text.append(UInt8(ascii: "=")) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
