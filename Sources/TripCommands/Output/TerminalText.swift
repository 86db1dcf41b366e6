import TripModel

/// Text as a terminal may have it: signs that it would obey, or that change the order of others, are shown by number.
enum TerminalText {
  /// - Parameter keepsColor: Lets our own colours through, and no other sequence.
  static func safe(_ text: String, keepsColor: Bool = false) -> String {
    guard HiddenSigns.occur(in: text) else { return text }
    guard keepsColor else { return shown(text) }
    var (safe, rest) = ("", text[...])
    while let escape = rest.firstIndex(of: "\u{1B}") {
      safe += shown(String(rest[..<escape]))
      rest = rest[escape...]
      let code = Style.codes.first { rest.hasPrefix("\u{1B}[\($0)m") }
      safe += code.map { "\u{1B}[\($0)m" } ?? "⟨U+001B⟩"
      rest = rest.dropFirst(code.map { $0.count + 3 } ?? 1)
    }
    return safe + shown(String(rest))
  }

  /// Lines of several lines are ours; a value of a table has none.
  private static func shown(_ text: String) -> String { HiddenSigns.shown(text) { $0 == "\n" || $0 == "\t" } }
}
