import TripFormats
import TripModel
import TripProgrammes

/// What a search found, best first, each with why.
struct ProgrammesReport {
  /// How many measures are shown whole where not all are asked for.
  static let most = 5

  let findings: ProgrammeFindings
  let query: ProgrammeQuery
  let card: ProgrammeCard
  let showsAll: Bool
  let style: Style

  var lines: [String] {
    let hits = findings.hits
    guard !hits.isEmpty else { return [text(ProgrammeWords.nothing)] + left }
    let shown = showsAll ? hits[...] : hits.prefix(Self.most)
    var lines = [text(ProgrammeWords.found(hits.count, of: card.catalogue.programmes.count))]
    if !findings.answersEveryWord {
      lines.append(text(ProgrammeWords.someWords(hits[0].matched, of: findings.words)))
    }
    for (index, hit) in shown.enumerated() {
      let why = (label: ProgrammeWords.why, lines: [reasons(hit)])
      lines += [""] + card.lines(hit.programme, number: index + 1, why: why, style)
    }
    return lines + rest(hits.dropFirst(shown.count).map(\.programme)) + left
  }

  private func reasons(_ hit: ProgrammeHit) -> String {
    hit.reasons.map { text($0.sentence) }.joined(separator: card.language.semicolon)
  }

  /// One line for each measure that is not shown whole.
  private func rest(_ programmes: [Programme]) -> [String] {
    guard !programmes.isEmpty else { return [] }
    return ["", text(ProgrammeWords.more(programmes.count))]
      + programmes.prefix(10).map { "   [\($0.id)] \(card.title($0))" } + (programmes.count > 10 ? ["   …"] : [])
  }

  private var left: [String] {
    findings.tooLarge == 0 ? [] : ["", text(ProgrammeWords.tooLarge(findings.tooLarge))]
  }

  /// query, hits, tooLarge.
  var json: JSONValue {
    [
      "version": .number(1),
      "words": .array(
        query.terms.map { ["word": .string($0.word), "concept": .text($0.concept)] }),
      "answersEveryWord": .bool(findings.answersEveryWord),
      "hits": .array(
        findings.hits.map { hit in
          card.json(hit.programme, why: [.init("why", .array(hit.reasons.map { .string(text($0.sentence)) }))])
        }),
      "tooLarge": .whole(findings.tooLarge),
    ]
  }

  private func text(_ sentence: Sentence) -> String { card.text(sentence) }
}
