/// Writes JSON (RFC 8259), indented by two spaces, with a line feed at the end.
package enum JSONWriter {
  package static func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text, indent: "")
    return text + "\n"
  }

  /// Without blanks between values.
  package static func line(_ value: JSONValue) -> String {
    var text = ""
    write(value, to: &text, indent: nil)
    return text
  }

  /// All on one line where `indent` is nil.
  private static func write(_ value: JSONValue, to text: inout String, indent: String?) {
    switch value {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .number(let number): text += String(number)
    case .string(let string): quote(string, to: &text)
    case .array(let items):
      list(items, brackets: ("[", "]"), to: &text, indent) { write($0, to: &$1, indent: $2) }
    case .object(let members):
      list(members, brackets: ("{", "}"), to: &text, indent) { member, text, indent in
        quote(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        write(member.value, to: &text, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], brackets: (String, String), to text: inout String, _ indent: String?,
    _ write: (Item, inout String, String?) -> Void
  ) {
    guard !items.isEmpty else {
      text += brackets.0 + brackets.1
      return
    }
    let inner = indent.map { $0 + "  " }
    text += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let inner {
        text += "\n"
        text += inner
      }
      write(item, &text, inner)
    }
    text += (indent.map { "\n" + $0 } ?? "") + brackets.1
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    guard string.utf8.contains(where: { $0 < 32 || $0 == 34 || $0 == 92 }) else {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 32:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
