import TripFormats
import TripModel

/// What `trip forget` says.
struct ForgetReport {
  let plan: ForgetPlan
  let loaded: LoadedTrip
  let isDryRun: Bool
  let result: ForgetCommand.Result

  var lines: [String] {
    let language = loaded.language
    let who = plan.subject
    var lines = [ForgetWords.who(plan.people, who.companies.count, who.applications.count, isDryRun)]
    lines += plan.steps.map { step in
      switch step.kind {
      case .cleared: ForgetWords.cleared(step.path, step.count)
      case .removed: ForgetWords.removed(step.path)
      }
    }
    lines += [ForgetWords.papers(result.papers), ForgetWords.history, ForgetWords.stays]
    return lines.map { $0.text(language) } + proof.map { $0.text(language) }
  }

  private var proof: [Sentence] {
    let search = result.search
    var lines = search.ledger.map { ForgetWords.inLedger($0.line ?? 0) } + search.found.map(ForgetWords.found)
    if !search.closed.isEmpty { lines.append(ForgetWords.closed(search.closed)) }
    lines += unread.map(ForgetWords.unread)
    lines += plan.subject.namesakes.map { ForgetWords.namesake($0.name, loaded.hint) }
    lines.append(ForgetWords.searched(search.files, plan.secrets.all.count, search.found.count, isDryRun))
    return lines
  }

  /// Frozen records from which no names could be taken, as they are not what the ledger says.
  private var unread: [String] {
    loaded.records.problems.filter { $0.kind == .lost || $0.kind == .changed }.map(\.path)
  }

  /// Whether every place that may hold the data was looked into, and none holds them any more.
  var isProven: Bool { result.search.found.isEmpty && unread.isEmpty }

  /// No text that was removed stands in it.
  var json: JSONValue {
    let search = result.search
    return [
      "version": .number(1), "isTrial": .bool(isDryRun), "people": .whole(plan.people),
      "companies": .array(plan.subject.companies.map { .string(loaded.trip.companies[$0].id) }),
      "applications": .array(plan.subject.applications.map { .string(loaded.trip.applications[$0].id) }),
      "files": .array(
        plan.steps.map { step in
          ["path": .string(step.path), "isRemoved": .bool(step.kind == .removed), "places": .whole(step.count)]
        }), "papers": .whole(result.papers),
      "earlierNames": .array(plan.subject.namesakes.map { .string($0.name) }),
      "search": [
        "files": .whole(search.files), "values": .whole(plan.secrets.all.count),
        "found": .array(search.found.map(Self.place)), "inLedger": .array(search.ledger.map(Self.place)),
        "notSearched": .array(search.closed.map { .string($0) }), "notRead": .array(unread.map { .string($0) }),
      ],
    ]
  }

  private static func place(_ place: FolderSearch.Place) -> JSONValue {
    ["file": .string(place.path), "line": .whole(place.line)]
  }
}
