/// What a number format makes of a number.
enum NumberMeaning: Hashable, Sendable {
  case number
  /// A day, or a day with a time.
  case date
  /// A time of day only.
  case time

  /// Formats that files name without defining them, those of East Asian programs too (ECMA-376 18.8.30).
  init(builtIn number: Int) {
    switch number {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: self = .date
    case 18...21, 32, 33, 45, 47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// Looks at the letters of the first section that are not quoted, escaped or in brackets (ECMA-376 18.8.31).
  init(code: String) {
    var letters: Set<Character> = []
    var scanner = FormatScanner(code)
    while let letter = scanner.next() { letters.insert(letter) }
    let isTime = letters.contains("h") || letters.contains("s")
    if scanner.isElapsed {
      self = .number
    } else if !letters.isDisjoint(with: "ydeg") || letters.contains("m") && !isTime {
      self = .date
    } else {
      self = isTime ? .time : .number
    }
  }
}
