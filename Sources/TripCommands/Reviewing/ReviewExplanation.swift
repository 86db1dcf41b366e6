import TripDocuments
import TripFormats
import TripModel
import TripSelection

/// Why one application stands where it stands: sheet by sheet, step by step, or the reason for which it has no rank.
struct ReviewExplanation {
  let entry: ReviewRecord.Entry
  let record: ReviewRecord
  let language: Language
  /// What is different from the record that was signed.
  var change: (number: Int, sentence: Sentence)?
  /// What people decided, line by line.
  var decided: [String] = []

  var lines: [String] {
    let head = ["\(entry.application) \(entry.name) – \(text(ReviewWords.result(entry)))"]
    let day = entry.decidedOn.map { "（\($0)）" } ?? ""
    let reasons = entry.reasons.map {
      "  \(text(ReviewWords.reason))\(colon)\(text(ReviewWords.toCommittee($0.sentence)))\(day)"
    }
    let notes = decided.isEmpty ? [] : ["", "  " + text(ReviewWords.decidedTitle)] + decided.map { "  " + $0 }
    return head + reasons + (entry.lines.isEmpty ? [] : [""] + table + comments + [""] + result) + notes
  }

  private var comments: [String] {
    let lines = entry.lines.compactMap { line in line.comment.map { "  \(line.reviewer)\(colon)\($0)" } }
    return lines.isEmpty ? [] : ["", "  " + text(ReviewWords.commentsTitle)] + lines
  }

  private var table: [String] {
    var table = TextTable(right: Set(1...record.criteria.count + 1), indent: "  ")
    table.add(
      [text(ReviewWords.reviewer)] + record.criteria.map { "\(text($0.title.sentence)) \($0.weight)%" } + [
        text(ReviewWords.total), "",
      ])
    for line in entry.lines {
      table.add(
        [line.reviewer] + line.scores.map { $0 ?? "–" } + [
          line.total?.fraction?.decimal(2) ?? "–", text(ReviewWords.fate(line.fate)),
        ])
    }
    return table.lines
  }

  private var result: [String] {
    var lines = ["  " + text(ReviewWords.basis(entry)) + sum]
    if let rank = entry.rank {
      let ranked = record.entries.count { $0.rank != nil }
      lines.append("  " + text(ReviewWords.placed(rank, of: ranked, record)))
    }
    for tie in record.ties where tie.applications.contains(entry.application) {
      lines.append(
        "  " + text(ReviewWords.tiesTitle) + colon + text(ReviewWords.tie(tie, tie.score.fraction?.decimal(2) ?? "")))
    }
    if let change { lines.append("  " + text(ReviewWords.changesTitle(change.number)) + colon + text(change.sentence)) }
    return lines
  }

  /// (81 + 85 + 88) ÷ 3 = 254/3 = 84.67
  private var sum: String {
    let counted = entry.lines.filter { $0.fate == Reckoning.Fate.counted.rawValue }.compactMap { $0.total?.fraction }
    guard let mean = entry.score?.fraction, !counted.isEmpty else { return "" }
    let terms = counted.map { $0.decimal(2) }
    let equals = mean.denominator == 1 ? mean.exact : "\(mean.exact) = \(mean.decimal(2))"
    return "\(colon)(\(terms.joined(separator: " + "))) ÷ \(counted.count) = \(equals)"
  }

  private var colon: String { Sentence.colon.text(language) }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  /// The entry with its criteria and rules.
  var json: JSONValue {
    [
      "version": .number(1), "entry": ReviewJSON.entry(entry, record, language),
      "decided": .array(decided.map { .string($0) }), "rules": .array(record.rules.map { .string(text($0.sentence)) }),
    ]
  }
}
