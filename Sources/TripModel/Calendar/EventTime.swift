package import TripCosting

/// When something of the trip takes place, by the clocks of the trip.
package enum EventTime: Hashable, Sendable {
  /// Whole days, both included.
  case days(Day, through: Day)
  /// Minutes of the day at which it begins; an end after midnight is above 1,440.
  case span(Day, from: Int, to: Int, Zone)
  case moment(Day, minutes: Int, Zone)

  package static func day(_ day: Day) -> EventTime { .days(day, through: day) }

  /// The day on which it begins.
  package var firstDay: Day {
    switch self {
    case .days(let day, _), .span(let day, _, _, _), .moment(let day, _, _): day
    }
  }
}
