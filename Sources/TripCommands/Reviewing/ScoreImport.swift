import TripFormats
import TripModel
import TripReading
import TripStorage

/// Scores of sheets that came back, on their way into `scores.csv`.
struct ScoreImport {
  /// One score that is new or another than before.
  struct Change {
    var given: ScoreSheetReader.Given
    /// Nil where there was none.
    var old: Int64?
    /// The row of the file that holds it.
    var row: Int?
  }

  private(set) var changes: [Change] = []
  private(set) var bytes: [UInt8] = []
  let comments: CommentImport
  private let trip: Trip
  private let terms: ReviewTerms

  init(
    _ given: [ScoreSheetReader.Given], _ comments: [ScoreSheetReader.Remark], _ store: ReviewStore
  ) throws(CommandFailure) {
    (trip, terms) = (store.loaded.trip, store.terms)
    self.comments = try CommentImport(comments, store)
    let original = store.loaded.files["scores.csv"] ?? []
    let file = try RosterFile<ScoreColumn>("scores.csv", store.loaded.files)
    var rows: [[String]: Int] = [:]
    for row in file.table.rows.indices {
      rows[[ScoreColumn.application, .reviewer, .criterion].map { file.table.text($0, row: row) }] = row
    }
    for score in given {
      let key = [score.application, trip.reviewers[score.reviewer].id, terms.criteria[score.criterion].id]
      let old = trip.scores.first {
        $0.application == score.application && $0.reviewer == score.reviewer && $0.criterion == score.criterion
      }
      if old?.units != score.units { changes.append(Change(given: score, old: old?.units, row: rows[key])) }
    }
    bytes = changes.isEmpty ? original : file.bytes(changed(), added())
  }

  var changesNothing: Bool { changes.isEmpty && comments.changes.isEmpty }

  /// Of files that become others.
  var edits: [Edit] {
    (changes.isEmpty ? [] : [.put(path: "scores.csv", bytes: bytes, isPersonal: true)]) + comments.edits
  }

  private func changed() -> [(row: Int, column: ScoreColumn, text: String)] {
    changes.compactMap { change in
      change.row.map { ($0, .score, terms.scores.text(change.given.units)) }
    }
  }

  private func added() -> [[ScoreColumn: String]] {
    changes.filter { $0.row == nil }.map { change in
      [
        .application: change.given.application, .reviewer: trip.reviewers[change.given.reviewer].id,
        .criterion: terms.criteria[change.given.criterion].id, .score: terms.scores.text(change.given.units),
      ]
    }
  }

  /// A05 R1 market: 80 → 85 (sheet.xlsx!評分表!D8); new ones are only counted.
  var lines: [String] {
    comments.lines
      + changes.filter { $0.old != nil }.map { change in
        let criterion = terms.criteria[change.given.criterion].id
        let (old, new) = (change.old.map(terms.scores.text) ?? "–", terms.scores.text(change.given.units))
        let reviewer = trip.reviewers[change.given.reviewer].id
        return "\(change.given.application) \(reviewer) \(criterion): \(old) → \(new)  (\(change.given.place))"
      }
  }

  func summary(isWritten: Bool) -> Sentence {
    ScoreSheetMessages.result(
      changes.count { $0.old == nil }, changes.count { $0.old != nil }, comments: comments.changes.count,
      isWritten: isWritten)
  }

  /// written, scores, comments, refused: with application, reviewer, criterion, old, new and place.
  func json(isWritten: Bool, refusals: [String]) -> JSONValue {
    [
      "version": .number(1), "written": .bool(isWritten),
      "scores": .array(
        changes.map { change in
          [
            "application": .string(change.given.application),
            "reviewer": .string(trip.reviewers[change.given.reviewer].id),
            "criterion": .string(terms.criteria[change.given.criterion].id),
            "old": .text(change.old.map(terms.scores.text)), "new": .string(terms.scores.text(change.given.units)),
            "place": .string(change.given.place),
          ]
        }), "comments": comments.json, "refused": .array(refusals.map { .string($0) }),
    ]
  }
}
