package import TripModel

/// A published list of measures that the catalogue was made from.
package struct ProgrammeSource: Hashable, Sendable {
  package var number: String
  /// In the count of the Republic of China.
  package var year: Int
  package var title: String
  package var issuer: String?
  package var ministry: String?
  /// As printed, such as 114年3月.
  package var dated: String?
  /// Whom to ask about any of its measures.
  package var contact: String?
  /// How whole the text is that was at hand.
  package var coverage: LocalizedText
  package var count: Int
}
