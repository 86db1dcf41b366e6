/// Why a name has no ticket form yet.
package enum TicketNameProblem: Error, Hashable, Sendable {
  case notLatin(Character)
  /// Several spellings are recommended for this letter (ICAO Doc 9303 part 3, section 6.A).
  case openSpelling(Character, [String])
  /// Nothing but hyphens or apostrophes.
  case noLetters
}
