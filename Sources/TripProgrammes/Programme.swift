package import TripModel

/// A measure of support as one source describes it; what the source does not say is nil or empty, never guessed.
package struct Programme: Hashable, Sendable {
  /// The source's year and a number in its order, such as 114-30.
  package var id: String
  /// In the count of the Republic of China.
  package var year: Int
  package var source: String
  /// In the source's words, or ours in 〔〕 where ``isUntitled``.
  package var title: String
  package var titleEn: String
  package var isUntitled: Bool
  /// Of the agency, or of who published the source where the measure names no agency.
  package var ministry: String?
  package var agency: String?
  /// Who runs it, or whom the source names as its contact.
  package var executedBy: [String]
  package var serves: LocalizedText?
  package var about: LocalizedText
  /// Ids of concepts.
  package var kinds: [String]
  package var topics: [String]
  /// Empty where it is for any.
  package var industries: [String]
  package var size: SizeLimit?
  package var figures: [ProgrammeFigure]
  package var period: ApplicationPeriod?
  package var contact: [String]
  package var links: [String]
  package var note: LocalizedText?
  package var place: Place

  /// Where in the source it stands.
  package struct Place: Hashable, Sendable {
    package var heading: String?
    /// Lines of the source's text, such as "918-931, 276-277".
    package var lines: String
    /// A few characters by which the place is found again.
    package var quote: String
  }

  /// Ids of everything it is about.
  var concepts: [String] { kinds + topics + industries }
}
