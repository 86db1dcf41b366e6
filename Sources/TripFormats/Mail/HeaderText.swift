/// Text on its way into a header: one line, whatever stood in it.
enum HeaderText {
  /// Line ends and other control characters become a space each run, so that no text can end its header.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !breaks(scalar) { line.append(scalar) } else if line.last != " " { line.append(" ") }
    }
    let kept = line.drop { $0 == " " }
    return String(String.UnicodeScalarView(kept.reversed().drop { $0 == " " }.reversed()))
  }

  /// Control characters of ASCII and of Latin-1, and Unicode's own line ends.
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 32 || (127..<160).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Printable ASCII that nobody takes for an encoded word.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (32..<127).contains($0) } && !text.contains("=?")
  }
}
