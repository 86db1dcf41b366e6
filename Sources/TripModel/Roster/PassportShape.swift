/// Whether a passport number can be one; the number itself has no check digit.
package enum PassportShape: Hashable, Sendable {
  case plausible
  /// Nine digits without Taiwan's leading 3 of biometric passports: ask, but it exists.
  case notBiometric
  case impossible

  /// Taiwan: nine digits; elsewhere six to nine letters and digits (ICAO Doc 9303 part 4 has room for nine).
  package static func of(_ number: String, issuer: String) -> PassportShape {
    let characters = Array(number.utf8)
    let digits = characters.count { (48...57).contains($0) }
    let letters = characters.count { (65...90).contains($0) }
    guard (6...9).contains(characters.count), digits + letters == characters.count else { return .impossible }
    guard issuer == "TWN" else { return .plausible }
    guard digits == 9 else { return .impossible }
    return characters[0] == UInt8(ascii: "3") ? .plausible : .notBiometric
  }
}
