/// The number of an invoice in someone else's words.
enum InvoiceCode {
  /// Whether it stands there whole: 12027-0019 and CN-2027-001 do not name 2027-001. Banks drop hyphens and small
  /// letters: VN115006 is VN-115-006.
  static func isNamed(_ code: String, in text: String) -> Bool {
    let text = String(text.uppercased().map { hyphens.contains($0) ? "-" : $0 })
    return isWritten(code.uppercased(), in: text) || isWritten(plain(code), in: text)
  }

  private static func plain(_ text: String) -> String { text.uppercased().filter { !hyphens.contains($0) } }

  private static func isWritten(_ code: String, in text: String) -> Bool {
    text.ranges(of: code).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return ![before, after].contains { $0.map(continues) ?? false }
    }
  }

  /// Han characters and kana stand beside a number without a space.
  private static func continues(_ character: Character) -> Bool {
    character.isCased || ("0"..."9").contains(character) || ("０"..."９").contains(character)
      || hyphens.contains(character)
  }

  private static let hyphens = "-‐‑–—－"
}
