package import TripCosting
package import TripModel

/// Whether everything is there, and if it was not, what became of asking for it (補件, brochure 7(2)2).
package enum Completeness: Hashable, Sendable {
  case whole
  /// Something is missing, and nobody has asked for it yet.
  case notAsked
  /// Asked for; `until` is nil where neither the letter nor the call names a day.
  case waiting(until: Day?)
  case completed(Instant)
  /// All is there, but nobody entered when it came.
  case arrivalUnknown(asked: Day)
  case tooLate(Instant, until: Day)
  /// It came in time and something is missing still, or nothing came at all.
  case stillMissing(until: Day)

  package init(_ application: Application, missing: [MissingPart], _ call: Call, today: Day) {
    guard let supplement = application.supplement else {
      self = missing.isEmpty ? .whole : .notAsked
      return
    }
    let zone = call.zone
    let until = application.supplementEnds(call)
    let isOver = until.map { today > $0 } ?? false
    if let arrived = supplement.arrived, let until, arrived.day(in: zone) > until {
      self = .tooLate(arrived, until: until)
    } else if missing.isEmpty {
      self = supplement.arrived.map(Completeness.completed) ?? .arrivalUnknown(asked: supplement.asked)
    } else if isOver, let until {
      self = .stillMissing(until: until)
    } else {
      self = .waiting(until: until)
    }
  }
}
