import TripModel

/// A name as tickets carry it: capital letters only, so that CHEN, MEI-LING is CHEN/MEILING.
package struct TicketName: Hashable, Sendable {
  package var surname: String
  package var given: String

  /// The letters of one part of a name.
  ///
  /// Where ICAO leaves the spelling open (Ü may be UE, UXX or U), nothing is chosen: the passport's own zone shows it.
  package static func letters(_ text: String) throws(TicketNameProblem) -> String {
    var letters = ""
    for sign in try signs(text) {
      guard case .letter(let letter, let spellings) = sign else { continue }
      guard let spelling = spellings.first, spellings.count == 1 else { throw .openSpelling(letter, spellings) }
      letters += spelling
    }
    guard !letters.isEmpty else { throw .noLetters }
    return letters
  }

  private static func signs(_ text: String) throws(TicketNameProblem) -> [Transliteration.Sign] {
    do {
      return try Transliteration.signs(text)
    } catch {
      throw .notLatin(error.character)
    }
  }
}
