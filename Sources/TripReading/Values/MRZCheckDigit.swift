/// The check digit of machine readable travel documents (ICAO Doc 9303 part 3, 4.9).
///
/// It is blind where values differ by ten: 0, A, K and U give the same digit, so a shape must be checked as well.
package enum MRZCheckDigit {
  /// The digit in ASCII; nil where a character is none of 0-9, A-Z and `<`.
  package static func of(_ characters: some Sequence<UInt8>) -> UInt8? {
    var sum = 0
    for (index, character) in characters.enumerated() {
      guard let value = value(character) else { return nil }
      sum += value * [7, 3, 1][index % 3]
    }
    return UInt8(48 + sum % 10)
  }

  private static func value(_ character: UInt8) -> Int? {
    switch character {
    case 48...57: Int(character) - 48
    case 65...90: Int(character) - 55
    case MRZ.filler: 0
    default: nil
    }
  }
}
