/// One line of an iCalendar file: name, parameters, value (RFC 5545, 3.1).
package struct ContentLine: Hashable {
  private static let limit = 75
  private static let lineEnd: [UInt8] = [13, 10]
  private static let continuation: [UInt8] = lineEnd + [32]

  /// Without line ends: what stands in it, they cannot occur in.
  private let octets: [UInt8]

  /// A value that is no free text, such as a date.
  package init(_ name: String, _ value: String, _ parameters: [(String, String)] = []) {
    var octets = Array(name.utf8)
    for (name, value) in parameters {
      octets.append(UInt8(ascii: ";"))
      octets += name.utf8
      octets.append(UInt8(ascii: "="))
      octets += Self.parameter(value).utf8
    }
    octets.append(UInt8(ascii: ":"))
    octets += Self.oneLine(value).utf8
    self.octets = octets
  }

  /// A value of the type TEXT (3.3.11).
  package init(_ name: String, text: String, _ parameters: [(String, String)] = []) {
    self.init(name, Self.escaped(text), parameters)
  }

  /// As it stands in a file.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// At most 75 octets a line, the space that begins a continuation included, and no character cut in two (3.1).
  func write(to bytes: inout [UInt8]) {
    var (start, room) = (0, Self.limit)
    while octets.count - start > room {
      var end = start + room
      while octets[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += octets[start..<end]
      bytes += Self.continuation
      (start, room) = (end, Self.limit - 1)
    }
    bytes += octets[start...]
    bytes += Self.lineEnd
  }

  /// Backslash, semicolon, comma and line ends are escaped, a colon is not; other control characters have no place.
  package static func escaped(_ text: String) -> String {
    guard needsCare(text, textSigns) else { return text }
    var escaped = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n" where last == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += ["\\", "n"]
      case _ where isControl(scalar): break
      default: escaped.append(scalar)
      }
      last = scalar
    }
    return String(escaped)
  }

  /// In quotes where it holds a colon, semicolon or comma (3.2); what quotes cannot hold is written with ^ (RFC 6868).
  package static func parameter(_ value: String) -> String {
    guard needsCare(value, parameterSigns) else { return value }
    var safe = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": safe += ["^", "'"]
      case "^": safe += ["^", "^"]
      case "\n": safe += ["^", "n"]
      case _ where isControl(scalar): break
      default: safe.append(scalar)
      }
    }
    let text = String(safe)
    return safe.contains { $0 == ":" || $0 == ";" || $0 == "," } ? "\"\(text)\"" : text
  }

  private static func oneLine(_ value: String) -> String {
    guard needsCare(value, lineSigns) else { return value }
    var line = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where !isControl(scalar) { line.append(scalar) }
    return String(line)
  }

  private static let textSigns = signs(#"\;,"#)
  private static let parameterSigns = signs("\"^:;,")
  private static let lineSigns = signs("")

  /// Which bytes need a closer look: these, control characters, and what those above U+007F and Unicode's line ends
  /// begin with (C2, E2).
  private static func signs(_ special: String) -> [Bool] {
    (0...255).map { $0 < 32 || $0 == 127 || $0 == 0xC2 || $0 == 0xE2 || special.utf8.contains($0) }
  }

  /// False for nearly every text, told by its bytes alone.
  private static func needsCare(_ text: String, _ signs: [Bool]) -> Bool { text.utf8.contains { signs[Int($0)] } }

  /// CONTROL of the grammar, and what readers that know Unicode's line ends would cut a line at; a tab is none.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }
}
