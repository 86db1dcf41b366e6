/// What the texts in cells mean.
struct CellValues: Sendable {
  var strings: SharedStrings
  var styles: NumberStyles
  /// Days count from 1904-01-01, as old files from Macintosh do (ECMA-376 18.17.4.1).
  var is1904: Bool

  /// Nil when the text is not what its type says; no text is what some programs save for formulas that yield nothing
  /// (ST_CellType, ECMA-376 18.18.11).
  func value(_ text: String, type: String, style: Int) -> XLSXValue? {
    switch type {
    case "str", "inlineStr": .text(StringItem.unescaped(text))
    case "e": .error(text)
    default: text.isEmpty ? .empty : value(exact: CellValues.trimmed(text), type, style)
    }
  }

  /// Whether a line is drawn through the cell, or through a part of the text that it names by number.
  func isStruck(_ text: String, type: String, style: Int) -> Bool {
    styles.isStruck(style) || type == "s" && (Int(CellValues.trimmed(text)).map(strings.isStruck) ?? false)
  }

  private func value(exact text: String, _ type: String, _ style: Int) -> XLSXValue? {
    switch type {
    case "s": Int(text).flatMap { strings[$0] }.map(XLSXValue.text)
    case "b": bool(text)
    case "d": DateText.value(iso: text) ?? .text(text)
    case "n": number(text, style: style)
    default: nil
    }
  }

  /// Space around numbers means nothing (XML Schema 4.3.6).
  private static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, first <= 32 || last <= 32 else { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func bool(_ text: String) -> XLSXValue? {
    switch text {
    case "1", "true": .bool(true)
    case "0", "false": .bool(false)
    default: nil
    }
  }

  private func number(_ text: String, style: Int) -> XLSXValue? {
    guard CellValues.isNumber(text) else { return nil }
    let meaning = styles[style]
    guard meaning != .number else { return .number(text) }
    return DateText.value(serial: text, meaning, is1904: is1904) ?? .number(text)
  }

  /// xsd:double without its names for infinity and what is no number.
  static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    func skipSign() { if digits.first == 43 || digits.first == 45 { digits = digits.dropFirst() } }
    func skipDigits() -> Int {
      let count = digits.prefix { (48...57).contains($0) }.count
      digits = digits.dropFirst(count)
      return count
    }
    skipSign()
    var count = skipDigits()
    if digits.first == 46 {
      digits = digits.dropFirst()
      count += skipDigits()
    }
    guard count > 0 else { return false }
    if digits.first == 69 || digits.first == 101 {
      digits = digits.dropFirst()
      skipSign()
      guard skipDigits() > 0 else { return false }
    }
    return digits.isEmpty
  }
}
