package import TripCosting
import TripModel
import TripReading

/// Finds measures by words, need, industry, size and year.
package struct ProgrammeSearch: Sendable {
  private let catalogue: Catalogue
  private let today: Day
  private let oldest: Int?

  package init(_ catalogue: Catalogue, on today: Day) {
    self.catalogue = catalogue
    self.today = today
    oldest = catalogue.sources.map(\.year).min()
  }

  package func find(_ query: ProgrammeQuery) -> ProgrammeFindings {
    let hits = catalogue.programmes.filter { isAsked($0, query) }.map { hit($0, query) }
      .filter { $0.matched > 0 || query.terms.isEmpty }
    let most = hits.map(\.matched).max() ?? 0
    let best = hits.filter { $0.matched == most }
    let fitting = best.filter { $0.programme.size?.admits(query.size) != false }
    return ProgrammeFindings(
      hits: fitting.sorted(by: comesFirst), words: query.terms.count, tooLarge: best.count - fitting.count)
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
    let answers = answers(programme, query.terms)
    var reasons = answers.flatMap(\.self)
    if let size = programme.size, size.admits(query.size) == true { reasons.append(.size(quote: size.quote)) }
    // What names the industry comes before what is for any.
    let named = query.industries.count { programme.industries.contains($0) }
    return ProgrammeHit(
      programme: programme, reasons: reasons, matched: answers.count { !$0.isEmpty },
      doubts: programme.doubts(on: today), score: reasons.map(\.weight).reduce(named, +))
  }

  /// What answers each word; a measure for any industry serves the one that is named, where another word leads to it.
  private func answers(_ programme: Programme, _ terms: [QueryTerm]) -> [[HitReason]] {
    let answers = terms.map { reasons(programme, $0) }
    guard answers.contains(where: { !$0.isEmpty }) else { return answers }
    return zip(terms, answers).map { term, own in
      own.isEmpty && isForAnyIndustry(programme, term) ? [.anyIndustry(word: term.word)] : own
    }
  }

  private func isForAnyIndustry(_ programme: Programme, _ term: QueryTerm) -> Bool {
    programme.industries.isEmpty && term.concept.flatMap(catalogue.vocabulary.concept)?.group == .industry
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

  /// The newer its source, the likelier a measure is still there; and most who search are small companies.
  private func recency(_ programme: Programme) -> Int {
    let isForSmall = programme.size?.limits.isEmpty == false
    return 2 * (programme.year - (oldest ?? programme.year)) + (programme.isRunning(on: today) ? 4 : 0)
      + (isForSmall ? 1 : 0)
  }

  private func comesFirst(_ left: ProgrammeHit, _ right: ProgrammeHit) -> Bool {
    let keys = { (hit: ProgrammeHit) in
      (-hit.score - recency(hit.programme), -hit.programme.year, hit.programme.id)
    }
    return keys(left) < keys(right)
  }
}
