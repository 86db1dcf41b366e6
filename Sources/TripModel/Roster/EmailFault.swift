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

  private static let (atSign, dot, hyphen) = (UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "-"))

  /// Nil for a text that can be an address; told by its bytes, as each of a large roster is asked.
  package init?(_ text: String) {
    /// The whole sign that a byte is of, marks and all.
    func sign(_ place: Int) -> EmailFault {
      let byte = text.utf8.index(text.startIndex, offsetBy: place)
      return .sign(text[text.indices.last { $0 <= byte } ?? text.startIndex])
    }
    let bytes = Array(text.utf8)
    let parts = bytes.split(separator: Self.atSign, omittingEmptySubsequences: false)
    if let place = bytes.firstIndex(where: { $0 != Self.atSign && $0 != Self.dot && !Self.isOfLocalPart($0) }) {
      self = sign(place)
    } else if parts.count != 2 {
      self = .at
    } else if let place = parts[1].firstIndex(where: { $0 != Self.dot && $0 != Self.hyphen && !Self.isOfName($0) }) {
      self = sign(place)
    } else if parts.contains(where: { Self.ends($0, with: Self.dot) || Self.holds(Self.dot, Self.dot, $0) }) {
      self = .emptyPart
    } else if Self.ends(parts[1], with: Self.hyphen) || Self.holds(Self.dot, Self.hyphen, parts[1])
      || Self.holds(Self.hyphen, Self.dot, parts[1])
    {
      self = .sign("-")
    } else if !parts[1].contains(Self.dot) {
      self = .noDot
    } else {
      return nil
    }
  }

  /// Nothing has nothing at its ends either.
  private static func ends(_ part: ArraySlice<UInt8>, with byte: UInt8) -> Bool {
    part.isEmpty || part.first == byte || part.last == byte
  }

  private static func holds(_ first: UInt8, _ second: UInt8, _ part: ArraySlice<UInt8>) -> Bool {
    zip(part, part.dropFirst()).contains { $0 == first && $1 == second }
  }

  /// A letter or a digit.
  private static func isOfName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static let besides = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isOfLocalPart(_ byte: UInt8) -> Bool { isOfName(byte) || besides.contains(byte) }
}
