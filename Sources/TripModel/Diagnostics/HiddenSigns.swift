/// Signs that nobody sees, or that make a text look like another one: control characters, marks of direction, spaces
/// without width, tags (Unicode TR 36; CVE-2021-42574). Selectors of variants, which names need, are none.
package enum HiddenSigns {
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  package static func occur(in text: String) -> Bool {
    text.utf8.contains(where: mayBegin) && text.unicodeScalars.contains(where: isHidden)
  }

  /// All but those of ASCII begin with one of six bytes in UTF-8.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// Each such sign by its number, as ⟨U+202E⟩.
  package static func shown(_ text: String, besides isLet: (Unicode.Scalar) -> Bool = { _ in false }) -> String {
    guard occur(in: text) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isHidden(scalar), !isLet(scalar) else {
        shown.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      shown += "⟨U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)⟩".unicodeScalars
    }
    return String(shown)
  }
}
