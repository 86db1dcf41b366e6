package import TripCosting
import TripModel
import TripReading

/// Finds measures by words, need, industry, size and year.
package struct ProgrammeSearch: Sendable {
  private let catalogue: Catalogue
  private let today: Day

  package init(_ catalogue: Catalogue, on today: Day) {
    self.catalogue = catalogue
    self.today = today
  }

  package func find(_ query: ProgrammeQuery) -> ProgrammeFindings {
    let asked = catalogue.programmes.filter { isAsked($0, query) }
    let fitting = asked.filter { $0.size?.admits(query.size) != false }
    let hits = fitting.map { hit($0, query) }.filter { $0.matched > 0 || query.terms.isEmpty }
    let most = hits.map(\.matched).max() ?? 0
    return ProgrammeFindings(
      hits: hits.filter { $0.matched == most }.sorted(by: comesFirst), words: query.terms.count,
      tooLarge: asked.count - fitting.count)
  }

  /// By what is no word: need, industry, topic and year.
  private func isAsked(_ programme: Programme, _ query: ProgrammeQuery) -> Bool {
    (query.kinds.isEmpty || query.kinds.contains { programme.kinds.contains($0) })
      && query.topics.allSatisfy { programme.topics.contains($0) }
      && (query.industries.isEmpty || programme.industries.isEmpty
        || query.industries.contains { !circles(of: $0).isDisjoint(with: programme.industries) })
      && (query.years.isEmpty || query.years.contains(programme.year))
  }

  /// An industry and all that it is a part of.
  private func circles(of industry: String) -> Set<String> {
    Set([industry] + (catalogue.vocabulary.concept(industry)?.within ?? []))
  }

  private func hit(_ programme: Programme, _ query: ProgrammeQuery) -> ProgrammeHit {
    var reasons: [HitReason] = []
    var score = 0
    var matched = 0
    for term in query.terms {
      let found = self.reasons(programme, term)
      matched += found.isEmpty ? 0 : 1
      score += found.map(\.weight).reduce(0, +)
      reasons += found
    }
    if let size = programme.size, size.admits(query.size) == true {
      reasons.append(.size(quote: size.quote))
      score += 1
    }
    // What names the industry comes before what is for any.
    score += query.industries.count { programme.industries.contains($0) }
    return ProgrammeHit(
      programme: programme, reasons: reasons, matched: matched, doubts: programme.doubts(on: today), score: score)
  }

  /// What it is about and its title both count. Its description counts only for words of no table: what a measure is
  /// about was decided by reading it, and a word in passing would find it in one language and not in another.
  private func reasons(_ programme: Programme, _ term: QueryTerm) -> [HitReason] {
    let word = term.word
    guard word.lowercased() != programme.id else { return [.number] }
    var reasons: [HitReason] = []
    if let concept = term.concept.flatMap(catalogue.vocabulary.concept) {
      if programme.concepts.contains(concept.id) {
        reasons.append(.concept(word: word, concept))
      } else if let wider = concept.within.first(where: { programme.industries.contains($0) }) {
        reasons += catalogue.vocabulary.concept(wider).map { [.wider(word: word, $0)] } ?? []
      }
    }
    if holds([programme.title, programme.titleEn], word) { reasons.append(.title(word: word)) }
    guard reasons.isEmpty, term.concept == nil else { return reasons }
    if holds([programme.agency ?? ""] + programme.executedBy + programme.contact, word) { return [.agency(word: word)] }
    let texts = [programme.about, programme.serves, programme.note].flatMap { [$0?.zhHant, $0?.en] }.compactMap(\.self)
    return holds(texts, word) ? [.text(word: word)] : []
  }

  private func holds(_ texts: [String], _ word: String) -> Bool {
    texts.contains { WordFinder.holds(word, in: $0) }
  }

  private func comesFirst(_ left: ProgrammeHit, _ right: ProgrammeHit) -> Bool {
    let keys = { (hit: ProgrammeHit) in
      (-hit.score, hit.programme.isRunning(on: today) ? 0 : 1, -hit.programme.year, hit.programme.id)
    }
    return keys(left) < keys(right)
  }
}
