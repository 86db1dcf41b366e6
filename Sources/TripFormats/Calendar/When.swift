package import TripCosting

/// The time that an event takes.
package enum When: Hashable, Sendable {
  /// Whole days, both included; RFC 5545's own end is exclusive.
  case days(Day, through: Day)
  /// Seconds since 1970 as the clock shows them; the end is later than the start.
  case span(from: Int64, to: Int64, WallClock)
  /// A point in time that takes none, as the end of a period of application.
  case moment(at: Int64, WallClock)

  var clock: WallClock? {
    switch self {
    case .days: nil
    case .span(_, _, let clock), .moment(_, let clock): clock
    }
  }
}
