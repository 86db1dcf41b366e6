import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripSelection

/// One application: its state and every reason, with the clause and the line that say so.
struct ApplicationExplanation {
  let standing: Standing
  private let loaded: LoadedTrip

  init(_ standing: Standing, _ loaded: LoadedTrip) {
    self.standing = standing
    self.loaded = loaded
  }

  private var application: Application { loaded.trip.applications[standing.application] }
  private var language: Language { loaded.paperLanguage }

  private func text(_ sentence: Sentence) -> String { sentence.text(language) }

  var lines: [String] {
    let since = standing.day.map { language == .en ? " (\($0.iso))" : "（\($0.iso)）" } ?? ""
    let head = "\(application.id)  \(application.company.name)  \(text(standing.state.name))\(since)"
    return [head] + standing.reasons.map { "  " + text($0.text) + clause($0.origin) } + [""] + arrival + requirements
      + standing.remarks.map { "  " + text($0) }
  }

  private var arrival: [String] {
    guard let deadline = loaded.trip.call?.deadline else { return [] }
    let zone = deadline.zone
    let came = application.received.map { "\($0.day(in: zone).iso) \($0.clock(in: zone))" } ?? "—"
    let limit = "\(deadline.at.day(in: zone).iso) \(deadline.at.clock(in: zone))"
    return ["  " + text(ApplicationsWords.arrival(came, limit, zone.name)) + clause(deadline.origin)]
  }

  private var requirements: [String] {
    var table = TextTable(indent: "  ")
    for finding in standing.findings {
      table.add(
        text(finding.requirement.title), text(finding.verdictName),
        text(finding.reason) + clause(finding.origin)
          + (finding.lookup.flatMap { place($0.origin) }.map { " \($0)" } ?? ""))
      for source in finding.sources { table.add("", "", "→ " + text(source)) }
    }
    return table.lines
  }

  /// The clause of the brochure, in brackets.
  private func clause(_ origin: Origin?) -> String {
    guard let origin, let clause = loaded.sources.find(origin, nil)?.clause else { return "" }
    return " [\(text(Words.clause(clause)))]"
  }

  private func place(_ origin: Origin) -> String? {
    loaded.sources.find(origin, nil).map { "\($0.file):\($0.line)" }
  }
}

// MARK: - For programs

extension ApplicationExplanation {
  /// application, name, state and all that it rests on; no persons, and no figure but the one that decides on size.
  var json: JSONValue {
    [
      "application": .string(application.id), "name": .string(application.company.name),
      "ubn": .string(application.company.ubn), "state": .string(standing.state.rawValue),
      "isForReview": .bool(standing.isForReview), "day": .text(standing.day?.iso),
      "received": .text(application.received?.text(in: zone)), "lateBySeconds": lateness,
      "asked": .text(application.supplement?.asked.iso), "until": .text(until?.iso),
      "arrived": .text(application.supplement?.arrived?.text(in: zone)),
      "reasons": .array(
        standing.reasons.map { reason in
          ["text": .string(text(reason.text)), "clause": .text(reason.origin.flatMap(clauseText))]
        }),
      "missing": .array(standing.missing.map(json)), "findings": .array(standing.findings.map(json)),
      "remarks": .array(standing.remarks.map { .string(text($0)) }),
    ]
  }

  private var zone: Zone { loaded.trip.callZone }

  private var until: Day? { loaded.trip.call.flatMap(application.supplementEnds) }

  private var lateness: JSONValue {
    switch standing.arrival {
    case .late(let seconds): .number(seconds)
    case .inTime: .number(0)
    case .unknown: .null
    }
  }

  private func clauseText(_ origin: Origin) -> String? { loaded.sources.find(origin, nil)?.clause }

  private func json(_ part: MissingPart) -> JSONValue {
    guard let call = loaded.trip.call else { return .null }
    let document = call.documents[part.document]
    return [
      "document": .string(document.id), "title": .string(document.title.text(language)),
      "isAttachmentMissing": .bool(part.isAttachmentMissing),
      "answers": .array(part.answers.map { .string(text($0.sentence)) }),
      "unreadable": .array(
        part.unreadable.map { ["answer": .string(text($0.column.label)), "words": .string($0.shown)] }),
      "clause": .text(clauseText(document.origin)),
    ]
  }

  private func json(_ finding: Finding) -> JSONValue {
    [
      "requirement": .string(finding.requirement.rawValue), "verdict": .string(finding.verdict.rawValue),
      "reason": .string(text(finding.reason)), "clause": .text(clauseText(finding.origin)),
      "sources": .array(finding.sources.map { .string(text($0)) }), "lookup": finding.lookup.map(json) ?? .null,
    ]
  }

  private func json(_ lookup: Lookup) -> JSONValue {
    [
      "answer": .string(lookup.answer.rawValue), "on": .string(lookup.on.iso), "by": .string(lookup.by),
      "source": .string(lookup.source), "line": .whole(loaded.sources.find(lookup.origin, nil)?.line),
    ]
  }
}
