/// A telephone number as a person wrote it, and what it means where that is certain.
///
/// Read are Taiwan's numbers with their leading 0 or with 886, and any number that begins with + and a country code.
/// Nothing is guessed: a number that lost its 0 in a spreadsheet, or two numbers in one cell, stay unreadable.
package struct PhoneText: Hashable, Sendable {
  package let written: String
  /// Nil where the text is unreadable.
  package let number: PhoneNumber?

  package init(_ written: String) {
    self.written = written
    number = PhoneText.read(HalfWidth.fold(written).lowercased())
  }

  private static func read(_ text: String) -> PhoneNumber? {
    let parts = split(text)
    if let digits = parts.extensionNumber, !(1...7).contains(digits.utf8.count) || !isDigits(digits) { return nil }
    let signs = parts.main.filter { !separators.contains($0) && !$0.isWhitespace }
    let isForeign = signs.first == "+"
    let digits = isForeign ? String(signs.dropFirst()) : signs
    guard isDigits(digits), var number = isForeign ? abroad(digits) : home(digits) else { return nil }
    number.extensionNumber = parts.extensionNumber
    return number
  }

  private static func home(_ digits: String) -> PhoneNumber? {
    let national = digits.hasPrefix("0") ? digits.dropFirst() : digits.hasPrefix("886") ? digits.dropFirst(3) : ""
    let number = PhoneNumber(countryCode: PhonePlan.taiwan, national: String(national))
    return PhonePlan.allows(number) ? number : nil
  }

  private static func abroad(_ digits: String) -> PhoneNumber? {
    guard let code = PhonePlan.countryCode(of: digits) else { return nil }
    var national = digits.dropFirst(code.count)
    if PhonePlan.dropsZero.contains(code), national.hasPrefix("0") { national = national.dropFirst() }
    let number = PhoneNumber(countryCode: code, national: String(national))
    return PhonePlan.allows(number) ? number : nil
  }

  /// What stands before and behind the first word for an extension.
  private static func split(_ text: String) -> (main: Substring, extensionNumber: String?) {
    for word in extensionWords {
      guard let range = text.firstRange(of: word) else { continue }
      let rest = text[range.upperBound...].filter { !$0.isWhitespace && $0 != "." && $0 != ":" }
      return (text[..<range.lowerBound], rest)
    }
    return (text[...], nil)
  }

  private static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

  private static let separators: Set<Character> = ["-", "‐", "‑", "‒", "–", "—", "−", "ー", "(", ")", "."]
  private static let extensionWords = ["extension", "ext", "分機", "轉", "內線", "内線", "#", "x"]
}
