import TripFormats
import TripModel
import TripReading
import TripSelection

/// What `trip apply` took in, and where each of those applications then stands.
struct ApplyReport {
  private let work: ApplyWork
  private let loaded: LoadedTrip
  private let isWritten: Bool
  /// The trip as it becomes.
  private let trip: Trip
  private let standings: [Standing]

  init(_ work: ApplyWork, _ loaded: LoadedTrip, isWritten: Bool) {
    self.work = work
    self.loaded = loaded
    self.isWritten = isWritten
    trip = TripReader.read(TripFiles(contents: work.files)).trip ?? loaded.trip
    standings = Standing.all(trip, today: loaded.today)
  }

  private var language: Language { loaded.language }

  private func standing(_ outcome: ApplyOutcome) -> Standing? {
    standings.first { trip.applications[$0.application].id == outcome.id }
  }

  var lines: [String] {
    let end = !work.isChanged ? ApplyWords.nothing : isWritten ? ApplyWords.written : ApplyWords.dryRun
    return work.remarks.map { $0.text(language) } + work.refusals.map { "! " + $0.summary.text(language) }
      + work.outcomes.flatMap(lines) + (work.isRewritten ? [ImportWords.nowUTF8.text(language)] : [])
      + [end.text(language)]
  }

  private func lines(_ outcome: ApplyOutcome) -> [String] {
    let remedy = ApplyWords.remedy(outcome).map { ["    → " + $0.text(language)] } ?? []
    guard let standing = standing(outcome) else { return [ApplyWords.line(outcome).text(language)] + remedy }
    // Without its findings: what must be looked up is told by 'trip applications'.
    let reasons = standing.state == .question ? [] : standing.reasons.map { "    " + $0.text.text(language) }
    return [ApplyWords.line(outcome).text(language)] + remedy + ["    " + standing.state.name.text(language)] + reasons
  }

  /// written, applications, refused, remarks.
  var json: JSONValue {
    [
      "version": .number(1), "written": .bool(isWritten),
      "applications": .array(work.outcomes.map(json)),
      "refused": .array(
        work.refusals.map { refusal in
          ["place": .string(refusal.place.words), "message": .string(refusal.summary.text(language))]
        }), "remarks": .array(work.remarks.map { .string($0.text(language)) }),
    ]
  }

  private func json(_ outcome: ApplyOutcome) -> JSONValue {
    let (kind, columns, left) = parts(outcome)
    return [
      "kind": .string(kind), "application": .text(outcome.id),
      "state": .text(standing(outcome)?.state.rawValue), "columns": .array(columns.map { .string($0.rawValue) }),
      "left": .array(left.map { .string($0.rawValue) }),
    ]
  }

  private func parts(_ outcome: ApplyOutcome) -> (String, [ApplicationColumn], [ApplicationColumn]) {
    switch outcome {
    case .added(_, _, let columns): ("added", columns, [])
    case .completed(_, _, let filled, let left): ("completed", filled, left)
    case .unchanged: ("unchanged", [], [])
    case .doubt(_, _, let differing): ("doubt", [], differing)
    case .another: ("refused", [], [.answer(.name), .answer(.ubn)])
    case .nameless: ("refused", [], [])
    }
  }
}
