/// Until when a step of a ladder holds; a notice that arrives at that very minute is still in time.
package enum LeavingLimit: Hashable, Sendable {
  /// So many calendar days before departure, by plain subtraction (國外旅遊定型化契約, as agencies print it).
  case daysBefore(Int, minutes: Int)
  case day(Day, minutes: Int)
  /// For good: later notice, and none at all.
  case open

  /// The last minute of it; nil where it never ends.
  package func moment(departure: Day) -> Moment? {
    switch self {
    case .daysBefore(let count, let minutes): Moment(departure.advanced(by: -count), minutes: minutes)
    case .day(let day, let minutes): Moment(day, minutes: minutes)
    case .open: nil
    }
  }
}
