/// Why a text cannot be an e-mail address: a local part of RFC 5322's dot-atom, one @, and a domain of letters, digits
/// and hyphens (RFC 1123) with at least one dot.
///
/// Quoted local parts and addresses beyond ASCII are refused too: nobody in the trade has one, and a slip looks the same.
package enum EmailFault: Hashable, Sendable {
  /// No sign @, or several.
  case at
  /// Nothing before or behind the @ or a dot, as in `a..b@c.tw`.
  case emptyPart
  /// The domain has no dot.
  case noDot
  /// A sign that no address has, or not in this place.
  case sign(Character)

  /// Nil for a text that can be an address.
  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if let sign = text.first(where: { $0 != "@" && $0 != "." && !Self.isOfLocalPart($0) }) {
      self = .sign(sign)
    } else if parts.count != 2 {
      self = .at
    } else if let sign = parts[1].first(where: { $0 != "." && $0 != "-" && !Self.isLetterOrDigit($0) }) {
      self = .sign(sign)
    } else if parts.contains(where: { $0.split(separator: ".", omittingEmptySubsequences: false).contains("") }) {
      self = .emptyPart
    } else if parts[1].split(separator: ".").contains(where: { $0.first == "-" || $0.last == "-" }) {
      self = .sign("-")
    } else if !parts[1].contains(".") {
      self = .noDot
    } else {
      return nil
    }
  }

  private static func isLetterOrDigit(_ sign: Character) -> Bool {
    guard let byte = sign.asciiValue else { return false }
    return (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static let besides = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isOfLocalPart(_ sign: Character) -> Bool {
    isLetterOrDigit(sign) || sign.asciiValue.map(besides.contains) ?? false
  }
}
