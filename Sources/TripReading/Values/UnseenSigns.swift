import TripModel

/// Signs without a shape that web pages and chat programs leave in what people copy: they are no part of any value.
package enum UnseenSigns {
  /// Without soft hyphens, spaces of no width and marks of direction; what joins emoji or letters of other scripts stays.
  package static func dropped(from text: String) -> String {
    guard HiddenSigns.occur(in: text), text.unicodeScalars.contains(where: isUnseen) else { return text }
    let joins = text.unicodeScalars.contains(where: needsJoining)
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isUnseen(scalar) || joins && isJoiner(scalar) { kept.append(scalar) }
    return String(kept)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

  /// Emoji are joined to one; Arabic and Indic letters change their shape by it.
  private static func needsJoining(_ scalar: Unicode.Scalar) -> Bool {
    (0x600...0xDFF).contains(scalar.value) || scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
  }
}
