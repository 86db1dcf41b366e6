import TripDocuments
import TripFormats
import TripModel
import TripSelection

/// The ranking as it stands, with the reason of each figure, and how it differs from what was signed.
struct ReviewReport {
  let record: ReviewRecord
  let questions: [Sentence]
  let signed: ReviewRecord?
  let language: Language

  private var changes: [ReviewChange] { signed.map { ReviewChange.all(from: $0, to: record) } ?? [] }

  var lines: [String] {
    var table = TextTable(right: [0, 3])
    let titles = [
      ReviewWords.place, ReviewWords.application, ReviewWords.company, ReviewWords.score, ReviewWords.result,
      ReviewWords.basis,
    ]
    table.add(titles.map(text))
    for entry in record.entries where entry.rank != nil {
      table.add(
        "\(entry.rank ?? 0)", entry.application, entry.name, entry.score?.fraction?.decimal(2) ?? "",
        text(ReviewWords.result(entry)), text(ReviewWords.basis(entry)))
    }
    return [text(state), text(ReviewWords.counts(record)), ""] + table.lines + others + ties + open + changed
  }

  private var state: Sentence {
    guard let signed else { return ReviewWords.draft }
    let words = ReviewWords.signed(signed.by, signed.day, number: signed.number)
    return changes.isEmpty ? words : ReviewWords.recomputed(signed.number)
  }

  private var others: [String] {
    let entries = record.entries.filter { $0.rank == nil }
    guard !entries.isEmpty else { return [] }
    var table = TextTable(indent: "  ")
    for entry in entries {
      let basis = entry.lines.isEmpty ? [] : [text(ReviewWords.basis(entry))]
      table.add(
        entry.application, entry.name, text(ReviewWords.result(entry)),
        (entry.reasons.map { text(ReviewWords.toCommittee($0.sentence)) } + basis).joined(
          separator: language.semicolon))
    }
    return ["", text(ReviewWords.othersTitle)] + table.lines
  }

  private var ties: [String] {
    section(
      ReviewWords.tiesTitle, record.ties.map { ReviewWords.tie($0, $0.score.fraction?.decimal(2) ?? "") })
  }

  private var open: [String] { section(ReviewWords.openTitle, questions) }

  private var changed: [String] {
    guard let signed else { return [] }
    let heading = ReviewWords.changesTitle(signed.number)
    return section(heading, changes.isEmpty ? [ReviewWords.noChange] : changes.map(\.sentence))
  }

  private func section(_ title: Sentence, _ items: [Sentence]) -> [String] {
    items.isEmpty ? [] : ["", text(title)] + items.map { "  " + text($0) }
  }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// record, entries, ties, questions, changes.
  var json: JSONValue {
    [
      "version": .number(1), "record": .whole(signed?.number),
      "entries": .array(record.entries.map { ReviewJSON.entry($0, record, language) }),
      "ties": .array(
        record.ties.map { tie in
          [
            "applications": .array(tie.applications.map { .string($0) }), "score": ReviewJSON.points(tie.score),
            "steps": .array(tie.steps.map { .string(text($0.sentence)) }),
            "open": .array(tie.open.map { .array($0.map { .string($0) }) }),
          ]
        }),
      "questions": .array(questions.map { .string(text($0)) }),
      "changes": .array(changes.map { ReviewJSON.change($0) }),
    ]
  }
}
