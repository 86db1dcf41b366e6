import TripModel

/// Names compared on letters only, however a list writes them: CHEN, MEI-LING; CHEN/MEILING MS; CHEN<<MEI<LING.
///
/// A title may be glued to the given name (SHUFENMS), where letters alone cannot tell it from a name such as ADAMS, so
/// both readings are kept and any two that meet are the same name.
package struct NameKey: Hashable, Sendable {
  package var surname: String
  package var given: Set<String>

  /// Nil where surname and given name are not set apart by a comma, a slash or `<<`.
  package init?(_ text: String) {
    for mark in ["<<", "/", ","] {
      guard let border = text.firstRange(of: mark) else { continue }
      guard let surname = try? TicketName.letters(NameKey.plain(text[..<border.lowerBound])) else { return nil }
      let readings = NameKey.readings(NameKey.plain(text[border.upperBound...]), isTicket: mark == "/")
      guard !readings.isEmpty else { return nil }
      self.surname = surname
      given = readings
      return
    }
    return nil
  }

  package func matches(_ other: NameKey) -> Bool {
    surname == other.surname && !given.isDisjoint(with: other.given)
  }

  private static func plain(_ text: Substring) -> String {
    String(text.map { $0 == "<" ? " " : $0 })
  }

  private static func readings(_ text: String, isTicket: Bool) -> Set<String> {
    var words = text.split(separator: " ")
    if isTicket, words.count > 1, let last = words.last, FormOfAddress.latin.contains(last.uppercased()) {
      words.removeLast()
    }
    guard let letters = try? TicketName.letters(words.joined(separator: " ")) else { return [] }
    guard isTicket, words.count == 1 else { return [letters] }
    let bare = FormOfAddress.latin.filter { letters.hasSuffix($0) && letters.count > $0.count }
      .map { String(letters.dropLast($0.count)) }
    return Set(bare + [letters])
  }
}
