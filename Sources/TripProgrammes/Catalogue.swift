/// Every measure of every source, and the words that find them.
package struct Catalogue: Sendable {
  package var sources: [ProgrammeSource]
  /// Newest source first, each in its own order.
  package var programmes: [Programme]
  package var vocabulary: Vocabulary

  package init(sources: [ProgrammeSource], programmes: [Programme], vocabulary: Vocabulary) {
    self.sources = sources
    self.programmes = programmes
    self.vocabulary = vocabulary
  }

  package func source(of programme: Programme) -> ProgrammeSource? {
    sources.first { $0.number == programme.source }
  }
}
