import TripCosting
import TripModel

/// When a day's flights take whoever flies: from the first departure to the last arrival.
enum FlightTime {
  /// Nil where the departure or the clock of its airport is not known.
  static func of(_ flights: [Flight]) -> EventTime? {
    guard let first = flights.first, let departs = first.times.departs, let zone = Airport.zone(first.from) else {
      return nil
    }
    guard let last = flights.last, let lands = last.landing, let there = Airport.zone(last.to) else {
      return .moment(first.day, minutes: departs, zone)
    }
    let end = zone.minutes(lands, of: there, on: first.day)
    // An arrival that seems to lie before the departure, or days behind it, is one whose day nobody has told.
    return end > departs && end < 2 * 1_440
      ? .span(first.day, from: departs, to: end, zone) : .moment(first.day, minutes: departs, zone)
  }

  /// Minutes from 18:00 of the day before, whatever the hour of the flight.
  static func eveningBefore(_ time: EventTime) -> Int {
    switch time {
    case .days: 360
    case .span(_, let from, _, _): from + 360
    case .moment(_, let minutes, _): minutes + 360
    }
  }
}
