package import TripModel

/// The name by which people sign themselves: without the 小姐, the Ms. or the 様 that others give them.
package enum OwnName {
  package static func text(_ name: String, _ language: Language) -> String {
    switch language {
    case .en: without(name, before: ["Ms. ", "Mr. ", "Mrs. ", "Miss ", "Ms ", "Mr ", "Mrs "])
    case .zhHant: without(name, behind: FormOfAddress.chinese)
    case .ja: without(name, behind: FormOfAddress.japanese)
    }
  }

  private static func without(_ name: String, before titles: [String]) -> String {
    titles.first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) } ?? name
  }

  /// A title alone is no name; behind a name it stands with or without a gap.
  private static func without(_ name: String, behind titles: [String]) -> String {
    guard let title = titles.first(where: name.hasSuffix), name.count > title.count else { return name }
    let rest = name.dropLast(title.count)
    return String(rest.prefix(rest.count - rest.reversed().prefix(while: \.isWhitespace).count))
  }
}
