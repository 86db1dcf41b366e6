import Testing

@testable import TripProgrammes

/// A person's words are taken apart by the table of words, the longest first.
@Suite struct VocabularyTests {
  private func terms(_ text: String) throws -> [String] {
    try #require(CatalogueTests.catalogue).vocabulary.terms(in: text).map { $0.concept ?? "=\($0.word)" }
  }

  @Test(
    "in one string or in words, whatever case and width",
    arguments: [
      ("中小企業外銷補助計畫", ["overseas", "grant"]), ("ＥＸＰＯＲＴ Grants", ["overseas", "grant"]),
      ("overseas marketing for metal companies", ["overseas", "metal"]), ("AI導入", ["ai", "=導入"]),
      ("maintain aim", ["=maintain", "=aim"]),
      ("SBIR 第二階段", ["=SBIR", "=第二階段"]), ("找", []), ("補助補助款", ["grant"]), ("R&D", ["research"]), ("", []),
    ])
  func takenApart(text: String, expected: [String]) throws {
    #expect(try terms(text) == expected)
  }

  @Test("no word stands for two things, and every concept is used")
  func table() throws {
    let catalogue = try #require(CatalogueTests.catalogue)
    let words = catalogue.vocabulary.concepts.flatMap(\.words)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    let used = Set(catalogue.programmes.flatMap { $0.kinds + $0.topics + $0.industries })
    #expect(used == Set(catalogue.vocabulary.concepts.map(\.id)))
  }
}
