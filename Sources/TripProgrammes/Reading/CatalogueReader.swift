import TripModel
package import TripReading

/// Reads the files of the catalogue: a table of words, and a file of measures for each source.
package enum CatalogueReader {
  /// Measures may only be about concepts that the words know; ids may stand once.
  package static func read(words: TextFile, years: [TextFile]) throws(CatalogueProblem) -> Catalogue {
    let vocabulary = try vocabulary(words)
    var sources: [ProgrammeSource] = []
    var programmes: [Programme] = []
    var ids: Set<String> = []
    for file in years {
      let reader = try ProgrammesReader(file, vocabulary)
      sources.append(reader.source)
      for node in reader.nodes {
        let programme = try reader.programme(node)
        guard ids.insert(programme.id).inserted else {
          throw CatalogueObject.problem("'\(programme.id)' stands twice", node, file)
        }
        programmes.append(programme)
      }
    }
    return Catalogue(sources: sources, programmes: programmes, vocabulary: vocabulary)
  }

  private static func vocabulary(_ file: TextFile) throws(CatalogueProblem) -> Vocabulary {
    let root = try object(file, knows: ["stopWords", "concepts"])
    var concepts: [Concept] = []
    for node in try root.nodes("concepts") {
      let object = try CatalogueObject(
        node, file, knows: ["id", "group", "name", "words", "within", "isProjectSupport"])
      guard let group = Concept.Group(rawValue: try object.required("group")) else {
        throw object.problem("no such group")
      }
      guard let name = try object.localized("name"), name.missing.isEmpty else {
        throw object.problem("a name in three languages is missing")
      }
      concepts.append(
        Concept(
          id: try object.required("id"), group: group, name: name.sentence, words: try object.texts("words"),
          within: try object.texts("within"), isProjectSupport: try object.flag("isProjectSupport")))
    }
    return Vocabulary(concepts: concepts, stopWords: try root.texts("stopWords"))
  }

  static func object(_ file: TextFile, knows keys: Set<String>) throws(CatalogueProblem) -> CatalogueObject {
    let (root, problems) = JSONReader.read(file)
    if let problem = problems.first {
      throw CatalogueProblem(file: file.path, line: file.line(at: problem.offset), what: "\(problem.kind)")
    }
    guard let root else { throw CatalogueProblem(file: file.path, line: 1, what: "empty") }
    return try CatalogueObject(root, file, knows: keys)
  }
}
