import TripCosting
import TripFormats
import TripModel
import TripProgrammes

/// What the catalogue holds: its sources, and how many measures are about what.
struct CatalogueReport {
  let catalogue: Catalogue
  let today: Day
  let language: Language

  var lines: [String] {
    var lines = [text(ProgrammeWords.holds(catalogue.programmes.count, catalogue.sources.count))]
    for source in catalogue.sources {
      lines.append(
        "   " + text(ProgrammeWords.source(source.year)) + "《\(source.title)》 "
          + text(ProgrammeWords.measures(source.count)))
      lines.append("      " + source.coverage.text(language))
    }
    for group in Concept.Group.allCases {
      let names = counts(group).map { "\($0.concept.name.text(language)) \($0.count)" }
      lines += [
        "", text(ProgrammeWords.group(group)), "   " + names.listed(language),
      ]
    }
    return lines + ["", text(ProgrammeWords.howToSearch)]
  }

  private func counts(_ group: Concept.Group) -> [(concept: Concept, count: Int)] {
    catalogue.vocabulary.concepts.filter { $0.group == group }.map { concept in
      (concept, catalogue.programmes.count { ($0.kinds + $0.topics + $0.industries).contains(concept.id) })
    }
  }

  /// sources, concepts.
  var json: JSONValue {
    [
      "version": .number(1),
      "sources": .array(
        catalogue.sources.map { source in
          [
            "number": .string(source.number), "year": .whole(source.year), "title": .string(source.title),
            "issuer": .text(source.issuer), "dated": .text(source.dated),
            "contact": .text(source.contact),
            "coverage": .string(source.coverage.text(language)), "measures": .whole(source.count),
          ]
        }),
      "concepts": .array(
        Concept.Group.allCases.flatMap(counts).map { concept, count in
          [
            "id": .string(concept.id), "group": .string(concept.group.rawValue),
            "name": .string(concept.name.text(language)), "measures": .whole(count),
          ]
        }),
    ]
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }
}
