/// One line of an iCalendar file: name, parameters, value (RFC 5545, 3.1).
package struct ContentLine: Hashable {
  private static let limit = 75
  private static let lineEnd: [UInt8] = [13, 10]

  /// Without line ends: what stands in it, they cannot occur in.
  private var text: String

  /// A value that is no free text, such as a date.
  package init(_ name: String, _ value: String, _ parameters: [(String, String)] = []) {
    let given = parameters.map { ";\($0)=\(Self.parameter($1))" }.joined()
    text = name + given + ":" + Self.oneLine(value)
  }

  /// A value of the type TEXT (3.3.11).
  package init(_ name: String, text: String, _ parameters: [(String, String)] = []) {
    self.init(name, Self.escaped(text), parameters)
  }

  /// At most 75 octets a line, the space that begins a continuation included, and no character cut in two (3.1).
  package var bytes: [UInt8] {
    var (bytes, length): ([UInt8], Int) = ([], 0)
    for scalar in text.unicodeScalars {
      let octets = UTF8.encode(scalar).map(Array.init) ?? []
      if length + octets.count > Self.limit {
        bytes += Self.lineEnd + [32]
        length = 1
      }
      bytes += octets
      length += octets.count
    }
    return bytes + Self.lineEnd
  }

  /// Backslash, semicolon, comma and line ends are escaped, a colon is not; other control characters have no place.
  package static func escaped(_ text: String) -> String {
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
    var line = String.UnicodeScalarView()
    for scalar in value.unicodeScalars where !isControl(scalar) { line.append(scalar) }
    return String(line)
  }

  /// CONTROL of the grammar, and what readers that know Unicode's line ends would cut a line at; a tab is none.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}"
      || scalar == "\u{2029}"
  }
}
