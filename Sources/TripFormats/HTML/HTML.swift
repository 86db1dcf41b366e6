/// Markup that cannot carry unescaped text: literals are markup, what is interpolated into them is escaped.
package struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  package private(set) var text: String

  package init(stringLiteral value: String) { text = value }

  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Any text as content or as a quoted attribute's value.
  package init(escaping text: String) { self.text = HTML.escape(text) }

  package static let empty: HTML = ""

  /// Of a long chain the text grows in place.
  package static func + (left: consuming HTML, right: HTML) -> HTML {
    left.text += right.text
    return left
  }

  package static func += (left: inout HTML, right: HTML) { left.text += right.text }

  package static func joined(_ parts: [HTML]) -> HTML {
    var joined = HTML.empty
    joined.text.reserveCapacity(parts.reduce(0) { $0 + $1.text.utf8.count })
    for part in parts { joined.text += part.text }
    return joined
  }

  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: mayNeedEscape) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars { append(scalar, to: &escaped) }
    return escaped
  }

  /// Letters, of any script, are told by one comparison.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte <= 62 && (byte == 38 || byte == 60 || byte == 62 || byte == 34 || byte == 39 || byte < 32)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "'": text += "&#39;"
    case "\n", "\t": text.unicodeScalars.append(scalar)
    // Other control characters may not stand in HTML at all.
    default: text.unicodeScalars.append(scalar.value < 32 ? "\u{FFFD}" : scalar)
    }
  }

  /// Collects the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ string: String) { text += HTML.escape(string) }
    package mutating func appendInterpolation(_ number: some BinaryInteger) { text += String(number) }
    package mutating func appendInterpolation(_ html: HTML) { text += html.text }
    package mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }
  }
}
