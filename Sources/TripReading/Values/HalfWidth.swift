/// Full-width letters, digits and signs, as a Chinese input method types them, in their plain form.
package enum HalfWidth {
  /// U+FF01...U+FF5E become ASCII, the ideographic space and those that do not break a space; all else stays (Unicode, Halfwidth and Fullwidth Forms).
  package static func fold(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(fold(scalar)) }
    return String(scalars)
  }

  static func trim(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    guard isSpace(first) || isSpace(last) || first == 0xE3 || last == 0x80 else { return text }
    var part = Substring(text)
    while let first = part.first, first.isWhitespace { part.removeFirst() }
    while let last = part.last, last.isWhitespace { part.removeLast() }
    return String(part)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    // Of no break, of a figure's width, narrow: what a web page puts where people type a space.
    case 0x3000, 0xA0, 0x2007, 0x202F: " "
    default: scalar
    }
  }
}
