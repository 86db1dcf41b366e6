package import TripModel

/// Something that measures are about, with the words that people use for it: a row of the table of words.
package struct Concept: Hashable, Sendable {
  package enum Group: String, CaseIterable, Sendable {
    /// What one gets: a grant, a loan, training.
    case kind
    case topic
    case industry
  }

  package var id: String
  package var group: Group
  package var name: Sentence
  /// Chinese, English and some Japanese, in lower case.
  package var words: [String]
  /// Industries that this one is a part of.
  package var within: [String]
  /// For a kind: support of a plan of the company's own, which the brochure's exclusion is about (專案輔導).
  package var isProjectSupport: Bool
}
