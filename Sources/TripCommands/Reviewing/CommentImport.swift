import TripFormats
import TripModel
import TripReading
import TripStorage

/// Comments of sheets that came back, on their way into `comments.csv`; an empty cell takes none away.
struct CommentImport {
  static let file = "comments.csv"

  /// One comment that is new or another than before.
  struct Change {
    var given: ScoreSheetReader.Remark
    /// Nil where there was none.
    var old: String?
    /// The row of the file that holds it.
    var row: Int?
  }

  private(set) var changes: [Change] = []
  private(set) var edits: [Edit] = []
  private let trip: Trip

  init(_ given: [ScoreSheetReader.Remark], _ store: ReviewStore) throws(CommandFailure) {
    trip = store.loaded.trip
    let file = try RosterFile<CommentColumn>(Self.file, store.loaded.files)
    for remark in given {
      let key = [remark.application, trip.reviewers[remark.reviewer].id]
      let row = file.table.rows.indices.first { row in
        [CommentColumn.application, .reviewer].map { file.table.text($0, row: row) } == key
      }
      let old = row.map { file.table.text(.comment, row: $0) }
      if old != remark.text { changes.append(Change(given: remark, old: old, row: row)) }
    }
    guard !changes.isEmpty else { return }
    edits = [.put(path: Self.file, bytes: file.bytes(changed, added), isPersonal: true)]
  }

  private var changed: [(row: Int, column: CommentColumn, text: String)] {
    changes.compactMap { change in change.row.map { ($0, .comment, change.given.text) } }
  }

  private var added: [[CommentColumn: String]] {
    changes.filter { $0.row == nil }.map { change in
      [
        .application: change.given.application, .reviewer: reviewer(change), .comment: change.given.text,
      ]
    }
  }

  private func reviewer(_ change: Change) -> String { trip.reviewers[change.given.reviewer].id }

  /// A05 R1: “good” → “very good” (sheet.xlsx!評分表!H8); new ones are only counted.
  var lines: [String] {
    changes.compactMap { change in
      change.old.map { old in
        "\(change.given.application) \(reviewer(change)): “\(old)” → “\(change.given.text)”  (\(change.given.place))"
      }
    }
  }

  /// Each with application, reviewer, old, new and place.
  var json: JSONValue {
    .array(
      changes.map { change in
        [
          "application": .string(change.given.application), "reviewer": .string(reviewer(change)),
          "old": .text(change.old), "new": .string(change.given.text), "place": .string(change.given.place),
        ]
      })
  }
}
