/// The name field of a passport's machine readable zone, for comparing only: issuers cut long names in several ways.
package struct MRZName: Hashable, Sendable {
  package var surname: [String]
  package var given: [String]
  /// All 39 positions are used, so letters may be missing at the end (ICAO Doc 9303 part 4, 4.2.3).
  package var isCut: Bool

  /// Nil where the field has a digit, begins with a filler, or goes on behind the given name.
  static func read(_ field: ArraySlice<UInt8>) -> MRZName? {
    guard field.first != MRZ.filler, field.allSatisfy({ $0 == MRZ.filler || (65...90).contains($0) }) else {
      return nil
    }
    let isCut = field.last != MRZ.filler
    let text = String(decoding: field, as: UTF8.self)
    guard let border = text.firstRange(of: "<<") else {
      return MRZName(surname: words(text), given: [], isCut: isCut)
    }
    let rest = text[border.upperBound...]
    let given = rest.firstRange(of: "<<").map { rest[..<$0.lowerBound] } ?? rest
    guard rest.dropFirst(given.count).allSatisfy({ $0 == "<" }) else { return nil }
    return MRZName(surname: words(text[..<border.lowerBound]), given: words(given), isCut: isCut)
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split(separator: "<").map { String($0) }
  }
}
