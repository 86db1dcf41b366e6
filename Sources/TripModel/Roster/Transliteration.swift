/// Latin names in the letters A-Z, as the machine readable zone of a passport spells them (ICAO Doc 9303 part 3, 4.6).
package enum Transliteration {
  /// A letter with every spelling that ICAO recommends for it, or the gap that a space, hyphen or comma leaves.
  package enum Sign: Hashable, Sendable {
    case letter(Character, spellings: [String])
    case gap
  }

  /// What no passport spells in Latin letters, such as a digit or a Chinese character.
  package struct NotLatin: Error, Hashable, Sendable {
    package var character: Character
  }

  /// The signs of a name without gaps at the ends; apostrophes and full stops vanish (O'CONNOR is OCONNOR).
  package static func signs(_ name: String) throws(NotLatin) -> [Sign] {
    var signs: [Sign] = []
    for character in name {
      // Nearly every sign of a passport's name; the sets and tables below take a hundred times as long.
      if let byte = character.asciiValue, let capital = capital(byte) {
        signs.append(.letter(character, spellings: capital))
        continue
      }
      if dropped.contains(character) { continue }
      let isGap = character.isWhitespace || gaps.contains(character)
      if isGap, signs.isEmpty || signs.last == .gap { continue }
      signs.append(isGap ? .gap : .letter(character, spellings: try spellings(character)))
    }
    return signs.last == .gap ? signs.dropLast() : signs
  }

  private static let capitals = (65...90).map { [String(UnicodeScalar(UInt8($0)))] }

  /// The only spelling of a letter A-Z, large or small.
  private static func capital(_ byte: UInt8) -> [String]? {
    let upper = (97...122).contains(byte) ? byte - 32 : byte
    return (65...90).contains(upper) ? capitals[Int(upper) - 65] : nil
  }

  /// Whether one of the recommended spellings, with `gap` for every gap, is the text or, where that was cut, begins so.
  package static func spells(_ signs: [Sign], _ text: String, gap: String = "", isCut: Bool = false) -> Bool {
    let target = Array(text.utf8)
    var ends: Set = [0]
    for sign in signs {
      var next: Set<Int> = []
      for spelling in spellings(sign, gap: gap) {
        let letters = Array(spelling.utf8)
        for start in ends {
          if isCut, letters.starts(with: target[start...]) { return true }
          if target[start...].starts(with: letters) { next.insert(start + letters.count) }
        }
      }
      ends = next
    }
    return ends.contains(target.count)
  }

  private static func spellings(_ sign: Sign, gap: String) -> [String] {
    switch sign {
    case .letter(_, let spellings): spellings
    case .gap: [gap]
    }
  }

  private static func spellings(_ character: Character) throws(NotLatin) -> [String] {
    let capital = character.uppercased()
    if let listed = special[capital] { return listed }
    let letters = capital.unicodeScalars.compactMap(baseLetter)
    let marks = capital.unicodeScalars.count { $0.properties.generalCategory == .nonspacingMark }
    guard !letters.isEmpty, letters.count + marks == capital.unicodeScalars.count else {
      throw NotLatin(character: character)
    }
    return [String(String.UnicodeScalarView(letters))]
  }

  /// E of "LATIN CAPITAL LETTER E WITH CIRCUMFLEX AND ACUTE": letters beyond ICAO's table lose their marks.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if ("A"..."Z").contains(scalar) { return scalar }
    let start = "LATIN CAPITAL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(start) else { return nil }
    let rest = name.dropFirst(start.count)
    return rest.dropFirst().hasPrefix(" WITH ") ? rest.unicodeScalars.first : nil
  }

  /// ICAO Doc 9303 part 3, section 6.A, where the spelling is not the bare letter; the State of issue chooses.
  private static let special: [String: [String]] = [
    "Ä": ["AE", "A"], "Å": ["AA", "A"], "Æ": ["AE"], "Ð": ["D"], "Ñ": ["N", "NXX"], "Ö": ["OE", "O"], "Ø": ["OE"],
    "Ü": ["UE", "UXX", "U"], "Þ": ["TH"], "Ĳ": ["IJ"], "Ŋ": ["N"], "Œ": ["OE"], "ẞ": ["SS"],
  ]
  private static let gaps: Set<Character> = ["-", ",", "‐", "‑", "‒", "–", "—", "−", "，", "－"]
  private static let dropped: Set<Character> = ["'", "’", "‘", "ʼ", "ʻ", "`", "´", ".", "＇"]
}
