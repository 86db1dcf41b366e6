/// What a company looks for.
package struct ProgrammeQuery: Sendable {
  /// Words, in the order in which they were typed.
  package var terms: [QueryTerm] = []
  /// Ids of kinds, one of which it must be.
  package var kinds: [String] = []
  /// Ids of industries; a measure for a wider industry, or for any, is for this one too.
  package var industries: [String] = []
  /// Ids of topics, all of which it must be about.
  package var topics: [String] = []
  package var size = CompanySize()
  /// In the count of the Republic of China; empty for every source.
  package var years: [Int] = []

  package init() {}
}
