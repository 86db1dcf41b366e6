import TripCosting
import TripModel

/// A way of the day in words; what is not known yet is said so, never made up.
struct DayLegText {
  private let plan: DayPlan
  private let parts: PaperParts
  private let clock: DayClock
  private let isOnBothClocks: Bool

  /// - Parameter isOnBothClocks: False for who never changes a watch.
  init(_ plan: DayPlan, _ parts: PaperParts, isOnBothClocks: Bool = true) {
    self.plan = plan
    self.parts = parts
    self.isOnBothClocks = isOnBothClocks
    clock = DayClock(trip: plan.trip, day: plan.day.day, language: parts.language)
  }

  private var unknown: String { parts.text(Words.notKnownYet) }

  func name(_ leg: DayLeg) -> String {
    switch leg.way {
    case .flight(let flight):
      let names = [flight.from, flight.to].compactMap { Airport.name($0).map { parts.text($0) } }
      // Half in words and half in codes reads like a mistake.
      let ends = names.count == 2 ? names : [flight.from, flight.to]
      return parts.text(DayWords.flight(ends[0], ends[1], flight.number))
    case .ground(let ground):
      let kind = ground.kind.map { parts.text($0.name) } ?? unknown
      let ends = [ground.from, ground.to].map { $0.map { parts.text($0) } ?? unknown }
      return "\(kind)\(parts.colon)\(ends.joined(separator: " → "))"
    case .open(let session):
      return "\(parts.text(session.title))\(parts.colon)\(unknown)"
    }
  }

  func meeting(_ leg: DayLeg) -> String {
    let place = leg.times.meetingPoint.map { parts.text($0) } ?? unknown
    let zone = zones(leg).from
    return leg.times.meetAt.map { "\(place) \(clock.both($0, zone))" }
      ?? (place == unknown ? place : "\(place) \(unknown)")
  }

  func departure(_ leg: DayLeg) -> String {
    leg.times.departs.map { clock.both($0, zones(leg).from) } ?? unknown
  }

  func arrival(_ leg: DayLeg) -> String { leg.lands.map { clock.both($0, zones(leg).to) } ?? unknown }

  func seats(_ leg: DayLeg) -> String {
    let riders = DayWords.riders(leg.people.count, staff: plan.day.staff)
    guard case .ground = leg.way else { return parts.text(riders) }
    return parts.text(DayWords.seats(riders, leg.coach?.seats))
  }

  func luggage(_ leg: DayLeg) -> String {
    let pieces = plan.trip.pieces(of: leg.people.count).map { parts.text(DayWords.pieces($0)) } ?? unknown
    guard case .ground = leg.way else { return pieces }
    let slash = parts.language == .en ? " / " : "／"
    return pieces + slash + (leg.coach?.luggage.map { parts.text(DayWords.hold($0)) } ?? unknown)
  }

  /// Whether a limit of the driver's day is broken.
  func isBreached(_ leg: DayLeg) -> Bool { measures(leg).contains { !$0.isKept } }

  private func measures(_ leg: DayLeg) -> [DriverMeasure] {
    leg.coach.map { plan.trip.driverMeasures(of: $0, onDay: plan.number) } ?? []
  }

  /// Each figure with its limit; empty where nobody drives a coach.
  func driver(_ leg: DayLeg) -> String {
    guard let coach = leg.coach else {
      if case .flight = leg.way { return "" }
      return unknown
    }
    let measures = measures(leg).map { measure in
      let figure = measure.minutes.map { parts.text(DayWords.minutes($0)) } ?? unknown
      let limit = parts.text(
        DayWords.limit(parts.text(DayWords.minutes(measure.limit)), isLeast: measure.kind == .rest))
      let bracket = parts.language == .en ? " (\(limit))" : "（\(limit)）"
      let words = Sentence(verbatim: "\(parts.text(measure.kind.words)) \(figure)\(bracket)")
      return parts.text(measure.isKept ? words : DayWords.breach(words, isLeast: measure.kind == .rest))
    }
    let who = [coach.company.map { parts.text($0) }, coach.phone].compactMap(\.self).joined(separator: " ")
    let hours = coach.duty.map { clock.span($0, nil, both: false) }
    let all = ([who.isEmpty ? unknown : who, hours].compactMap(\.self)) + measures
    return all.joined(separator: parts.language.semicolon)
  }

  private func zones(_ leg: DayLeg) -> (from: Zone?, to: Zone?) {
    guard isOnBothClocks else { return (nil, nil) }
    return switch leg.way {
    case .flight(let flight): (Airport.zone(flight.from), Airport.zone(flight.to))
    case .ground(let ground): (ground.zone ?? plan.abroad, ground.zone ?? plan.abroad)
    case .open: (plan.abroad, plan.abroad)
    }
  }
}

extension DriverMeasure.Kind {
  var words: Sentence {
    switch self {
    case .duty: DayWords.duty
    case .driving: DayWords.driving
    case .continuous: DayWords.stretch
    case .rest: DayWords.rest
    }
  }
}
