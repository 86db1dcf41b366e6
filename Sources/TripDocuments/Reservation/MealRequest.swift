/// What an airline can be asked for, from a diet in a person's own words.
///
/// The words themselves stay beside this: restaurants and bento kitchens know no codes.
package enum MealRequest: Hashable, Sendable {
  /// Nothing special.
  case ordinary
  case code(MealCode)
  /// SPML with its free text; only this code may and must have one (Travelport, "SSR codes").
  case special(text: String)
  /// No code is right: the agency passes the words on.
  case words(MealDoubt)

  /// SR-ready text, such as "VLML" or "SPML NOBEEF"; nil where only words serve.
  package var text: String? {
    switch self {
    case .code(let code): code.rawValue
    case .special(let text): MealCode.spml.rawValue + " " + text
    case .ordinary, .words: nil
    }
  }

  package static func read(_ diet: String) -> MealRequest {
    let key = MealTable.key(diet)
    if let listed = MealTable.requests[key] { return listed }
    if MealTable.allergyWords.contains(where: key.contains) { return .words(.allergy) }
    return code(key.uppercased()) ?? .words(.unknown)
  }

  private static func code(_ word: String) -> MealRequest? {
    if MealCode.withdrawn.contains(word) { return .words(.withdrawn(word)) }
    if MealCode.ofSomeAirlines.contains(word) { return .words(.someAirlinesOnly(word)) }
    guard let code = MealCode(rawValue: word) else { return nil }
    return code == .spml ? .words(.needsWords) : .code(code)
  }
}
