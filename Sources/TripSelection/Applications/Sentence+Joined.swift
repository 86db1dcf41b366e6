package import TripModel

extension Sentence {
  /// Parts one behind the other, as each language separates them.
  package static func joined(_ parts: [Sentence]) -> Sentence {
    Sentence(
      en: parts.map(\.en).joined(separator: "; "), zhHant: parts.map(\.zhHant).joined(separator: "；"),
      ja: parts.map(\.ja).joined(separator: "。"))
  }
}
