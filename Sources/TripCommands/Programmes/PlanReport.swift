import TripCosting
import TripFormats
import TripModel
import TripProgrammes

/// An application's plan beside other programmes: what may overlap, as questions, or what else there is for the company.
struct PlanReport {
  /// How many measures are shown whole where not all are asked for.
  static let most = 5

  let plan: ApplicationPlan
  /// True for what else there is, false for what may overlap.
  let isSuggestion: Bool
  let card: ProgrammeCard
  let showsAll: Bool
  let style: Style

  private var comparison: PlanComparison {
    PlanComparison(card.catalogue, texts: plan.texts, size: plan.size, on: card.today)
  }

  private var matches: [PlanMatch] {
    isSuggestion ? comparison.suggestions() : comparison.overlaps(ministry: plan.exclusion?.ministry)
  }

  var lines: [String] {
    let matches = matches
    let shown = showsAll ? matches[...] : matches.prefix(Self.most)
    let name = "\(plan.application.id) \(plan.application.company.name)"
    var lines = [text(isSuggestion ? ProgrammeWords.forCompany(name) : ProgrammeWords.overlapOf(name))]
    if !isSuggestion {
      lines += [text(ProgrammeWords.exclusion(plan.exclusion, plan.clause)), text(ProgrammeWords.isQuestion)]
    }
    if plan.texts.isEmpty { lines.append(text(ProgrammeWords.noPlan)) }
    if matches.isEmpty { lines.append(text(isSuggestion ? ProgrammeWords.nothing : ProgrammeWords.noOverlap)) }
    for (index, match) in shown.enumerated() {
      let why = (label: ProgrammeWords.why, lines: why(match))
      lines += [""] + card.lines(match.programme, number: index + 1, why: why, style)
      if !isSuggestion { lines.append("   → " + text(ProgrammeWords.question(card.title(match.programme)))) }
    }
    let rest = matches.dropFirst(shown.count).map(\.programme)
    guard !rest.isEmpty else { return lines }
    return lines + ["", text(ProgrammeWords.more(rest.count))]
      + rest.prefix(10).map { "   [\($0.id)] \(card.title($0))" } + (rest.count > 10 ? ["   …"] : [])
  }

  /// Ministry, kinds and the words that the plan shares with the measure.
  private func why(_ match: PlanMatch) -> [String] {
    var lines: [String] = []
    if !isSuggestion {
      lines.append(text(ProgrammeWords.ministry(match.programme.ministry, card.names(match.programme.kinds))))
    }
    if let named = match.named { lines.append(text(ProgrammeWords.named(named))) }
    lines += match.shared.map { text(ProgrammeWords.shared($0)) }
    if isSuggestion, let quote = match.sizeQuote { lines.append(text(HitReason.size(quote: quote).sentence)) }
    return lines
  }

  /// application, company, asks, matches.
  var json: JSONValue {
    [
      "version": .number(1), "application": .string(plan.application.id),
      "company": .string(plan.application.company.name), "asks": .string(isSuggestion ? "suggestions" : "overlaps"),
      "exclusion": isSuggestion ? .null : .text(plan.exclusion?.words?.text(card.language)),
      "matches": .array(
        matches.map { match in
          card.json(
            match.programme,
            why: [
              .init("named", .text(match.named?.word)), .init("shared", .array(match.shared.map(json))),
              .init(
                "question",
                isSuggestion ? .null : .string(text(ProgrammeWords.question(card.title(match.programme))))),
            ])
        }),
    ]
  }

  private func json(_ shared: SharedConcept) -> JSONValue {
    [
      "concept": .string(shared.concept.id), "group": .string(shared.concept.group.rawValue),
      "words": .array(shared.words.map { ["word": .string($0.word), "field": .string(text($0.field))] }),
    ]
  }

  private func text(_ sentence: Sentence) -> String { card.text(sentence) }
}
