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
    return code(key.uppercased()) ?? whole(of: DietParts.meaning(diet), diet) ?? .words(.unknown)
  }

  /// Of several things in one cell: one that stands for all, or a text of all.
  private static func whole(of parts: [String], _ diet: String) -> MealRequest? {
    guard parts != [diet] else { return nil }
    guard parts.count > 1 else { return parts.first.flatMap { MealTable.requests[MealTable.key($0)] } }
    var texts: [String] = []
    for part in parts {
      guard case .special(let text)? = MealTable.requests[MealTable.key(part)] else { return nil }
      texts.append(text)
    }
    return .special(text: texts.joined(separator: " "))
  }

  private static func code(_ word: String) -> MealRequest? {
    if MealCode.withdrawn.contains(word) { return .words(.withdrawn(word)) }
    if MealCode.ofSomeAirlines.contains(word) { return .words(.someAirlinesOnly(word)) }
    guard let code = MealCode(rawValue: word) else { return nil }
    return code == .spml ? .words(.needsWords) : .code(code)
  }
}
