/// The letters of a number format that stand for parts of a date, in small letters (ECMA-376 18.8.31).
struct FormatScanner: IteratorProtocol {
  private var rest: Substring
  /// The format counts hours, minutes or seconds beyond a day: [h]:mm.
  private(set) var isElapsed = false

  init(_ code: String) { rest = code.lowercased()[...] }

  /// Nil at the end of the first section.
  mutating func next() -> Character? {
    while let character = rest.popFirst(), character != ";" {
      switch character {
      case "\"": skip(past: "\"")
      case "[": skipBrackets()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
      case "a" where rest.hasPrefix("/p"): rest = rest.dropFirst(2)
      // An exponent, not the year of an era.
      case "e" where rest.hasPrefix("+") || rest.hasPrefix("-"): break
      case "y", "m", "d", "h", "s", "e", "g": return character
      default: break
      }
    }
    return nil
  }

  private mutating func skip(past mark: Character) {
    while let character = rest.popFirst(), character != mark {}
  }

  private mutating func skipBrackets() {
    let start = rest
    skip(past: "]")
    let content = start.prefix { $0 != "]" }
    if let first = content.first, "hms".contains(first), content.allSatisfy({ $0 == first }) { isElapsed = true }
  }
}
