package import TripModel

/// The scores and sheets that differ between two records: A04 R5 market potential 78 → 88.
package enum ReviewScoreChange {
  package static func all(from old: ReviewRecord, to new: ReviewRecord) -> [Sentence] {
    new.entries.sorted { $0.application < $1.application }.flatMap { entry in
      let before = old.entry(entry.application)?.lines ?? []
      let gone = before.filter { line in !entry.lines.contains { $0.reviewer == line.reviewer } }
      return entry.lines.flatMap { line in
        changes(entry.application, before.first { $0.reviewer == line.reviewer }, line, new.criteria)
      } + gone.flatMap { changes(entry.application, $0, emptied($0), old.criteria) }
    }
  }

  /// A line that is not there any more, as one without scores.
  private static func emptied(_ line: ReviewRecord.Line) -> ReviewRecord.Line {
    var line = line
    line.scores = line.scores.map { _ in nil }
    return line
  }

  private static func changes(
    _ code: String, _ old: ReviewRecord.Line?, _ new: ReviewRecord.Line, _ criteria: [ReviewRecord.Criterion]
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, criterion) in criteria.enumerated() where new.scores.indices.contains(index) {
      let before = old.flatMap { $0.scores.indices.contains(index) ? $0.scores[index] : nil }
      guard before != new.scores[index] else { continue }
      sentences.append(
        Sentence(verbatim: "\(code)  \(new.reviewer)  ") + criterion.title.sentence
          + Sentence(verbatim: " \(before ?? "–") → \(new.scores[index] ?? "–")"))
    }
    guard sentences.isEmpty, let old, isLeftOut(old) != isLeftOut(new) else { return sentences }
    return [
      Sentence(verbatim: "\(code)  \(new.reviewer)  ") + ReviewWords.fate(old.fate) + Sentence(verbatim: " → ")
        + ReviewWords.fate(new.fate)
    ]
  }

  private static func isLeftOut(_ line: ReviewRecord.Line) -> Bool { ["conflict", "absent"].contains(line.fate) }
}
