/// Names that every spreadsheet program accepts for sheets.
package enum SheetNames {
  /// As many UTF-16 units as a name may have.
  static let limit = 31

  /// The same names made legal, and unique without regard to capitals.
  package static func legal(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let unique = unique(legal(name, at: index), taken)
      taken.insert(unique.lowercased())
      return unique
    }
  }

  private static func unique(_ name: String, _ taken: Set<String>) -> String {
    var (candidate, count) = (name, 2)
    while taken.contains(candidate.lowercased()) {
      let suffix = " (\(count))"
      candidate = shortened(name, to: limit - suffix.utf16.count) + suffix
      count += 1
    }
    return candidate
  }

  private static func legal(_ name: String, at index: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { scalars.append(isForbidden(scalar) ? "-" : scalar) }
    let legal = shortened(trimmed(Substring(String(scalars))), to: limit)
    if legal.isEmpty { return "Sheet\(index + 1)" }
    return reserved.contains(legal.lowercased()) ? legal + " 1" : legal
  }

  /// Excel keeps these for its log of changes, the second one in Japanese.
  private static let reserved: Set<String> = ["history", "履歴"]

  /// The full-width signs too: Excel in Japanese refuses them as it does the narrow ones.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "［", "］", "：", "＊", "？", "／", "＼", "￥": true
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  /// Apostrophes quote names in formulas and may stand at neither end.
  private static func trimmed(_ name: Substring) -> String {
    let isEdge: (Character) -> Bool = { $0.isWhitespace || $0 == "'" || $0 == "’" || $0 == "＇" }
    var name = name.drop(while: isEdge)
    while let last = name.last, isEdge(last) { name.removeLast() }
    return String(name)
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    guard name.utf16.count > limit else { return name }
    var (kept, count) = ("", 0)
    for character in name {
      count += character.utf16.count
      guard count <= limit else { break }
      kept.append(character)
    }
    return trimmed(Substring(kept))
  }
}
