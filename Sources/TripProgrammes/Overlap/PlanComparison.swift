package import TripCosting
import TripReading

/// Lays a company's plan beside the catalogue.
package struct PlanComparison: Sendable {
  private let catalogue: Catalogue
  private let today: Day
  private let texts: [PlanText]
  private let size: CompanySize
  private let found: [String: [SharedConcept.Word]]
  /// How many measures are about a concept: what is rare says more, up to a point.
  private let frequency: [String: Int]

  package init(_ catalogue: Catalogue, texts: [PlanText], size: CompanySize, on today: Day) {
    self.catalogue = catalogue
    self.today = today
    self.texts = texts
    self.size = size
    found = Self.found(texts.filter(\.isPlan), catalogue.vocabulary)
    frequency = Dictionary(catalogue.programmes.flatMap(\.concepts).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The plan's words for each concept, and for the industries that its own are a part of.
  private static func found(_ texts: [PlanText], _ vocabulary: Vocabulary) -> [String: [SharedConcept.Word]] {
    var found: [String: [SharedConcept.Word]] = [:]
    for text in texts {
      for term in vocabulary.everyTerm(in: text.text) {
        guard let concept = term.concept.flatMap(vocabulary.concept) else { continue }
        let word = SharedConcept.Word(word: term.word, field: text.field)
        for id in [concept.id] + concept.within where found[id]?.contains(word) != true {
          found[id, default: []].append(word)
        }
      }
    }
    return found
  }

  /// Measures under which the same or a similar plan may run: of the ministry, or of one that the source does not name,
  /// which support a plan of the company's own, and which the application names or shares at least two things with.
  ///
  /// - Parameter ministry: nil for any.
  package func overlaps(ministry: String?) -> [PlanMatch] {
    matches { programme in
      (ministry == nil || programme.ministry == nil || programme.ministry == ministry)
        && programme.kinds.contains(where: isProjectSupport)
    }.filter { $0.named != nil || $0.count(.topic) >= 2 || ($0.count(.topic) >= 1 && $0.count(.industry) >= 1) }
  }

  /// What else there is for the company: measures about something that it wrote of, for its industry or for any, that
  /// its size admits; what it names itself it knows already, and may have applied for.
  package func suggestions() -> [PlanMatch] {
    matches { $0.size?.admits(size) != false }.filter { match in
      match.named == nil && match.shared.contains { $0.concept.group == .topic || !$0.concept.within.isEmpty }
    }
  }

  private func isProjectSupport(_ kind: String) -> Bool {
    catalogue.vocabulary.concept(kind)?.isProjectSupport == true
  }

  /// A measure for other industries than the plan's says nothing to it, unless it is named.
  private func matches(_ isAsked: (Programme) -> Bool) -> [PlanMatch] {
    let knowsIndustry = found.keys.contains { catalogue.vocabulary.concept($0)?.group == .industry }
    let own = catalogue.programmes.filter(isAsked).map(match).filter { match in
      match.named != nil || !knowsIndustry || match.programme.industries.isEmpty || match.count(.industry) > 0
    }
    return own.sorted { left, right in
      let keys = { (match: PlanMatch) in
        (
          match.named == nil ? 1 : 0, -match.score, match.programme.isRunning(on: today) ? 0 : 1,
          -match.programme.year, match.programme.id
        )
      }
      return keys(left) < keys(right)
    }
  }

  private func match(_ programme: Programme) -> PlanMatch {
    let shared = shared(programme)
    let rarity = shared.reduce(0) { $0 + min(40, 1000 / max(frequency[$1.concept.id] ?? 1, 1)) }
    let fit = programme.size?.admits(size) == true ? programme.size?.quote : nil
    return PlanMatch(
      programme: programme, named: named(programme), shared: shared, doubts: programme.doubts(on: today),
      sizeQuote: fit, score: rarity + recency(programme))
  }

  /// What both are about; an industry only where no part of it is shared too.
  private func shared(_ programme: Programme) -> [SharedConcept] {
    let all = (programme.topics + programme.industries).compactMap { id -> SharedConcept? in
      guard let words = found[id], let concept = catalogue.vocabulary.concept(id) else { return nil }
      return SharedConcept(concept: concept, words: words)
    }
    let wider = Set(all.flatMap(\.concept.within))
    return all.filter { !wider.contains($0.concept.id) }
  }

  /// The newer its source, the likelier a measure is still there.
  private func recency(_ programme: Programme) -> Int {
    let oldest = catalogue.sources.map(\.year).min() ?? programme.year
    return 4 * (programme.year - oldest) + (programme.isRunning(on: today) ? 20 : 0)
  }

  private func named(_ programme: Programme) -> SharedConcept.Word? {
    for name in programme.names {
      guard let text = texts.first(where: { WordFinder.holds(name, in: $0.text) }) else { continue }
      return SharedConcept.Word(word: name, field: text.field)
    }
    return nil
  }
}

extension Programme {
  /// What people call it: the title with and without 計畫, the part before a dash, and a code such as SBIR.
  var names: [String] {
    guard !isUntitled else { return [] }
    let plain = HalfWidth.fold(title).filter { !"「」\"".contains($0) }
    let parts = plain.split { "()".contains($0) }.map(String.init)
    let heads = parts.prefix(1).flatMap { head in [head, head.split(separator: "-").first.map(String.init) ?? head] }
    let codes = parts.dropFirst().filter { $0.count >= 3 && $0.allSatisfy(\.isASCII) }
    let short = heads.filter { $0.hasSuffix("計畫") }.map { String($0.dropLast(2)) }
    return (heads + short).filter { $0.count >= 4 } + codes
  }
}
