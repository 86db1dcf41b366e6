/// Until when a step of a ladder holds; a notice that arrives at that very minute is still in time.
package enum LeavingLimit: Hashable, Sendable {
  /// So many calendar days before departure, by plain subtraction (國外旅遊定型化契約, as agencies print it).
  case daysBefore(Int, minutes: Int)
  case day(Day, minutes: Int)
  /// For good: later notice, and none at all.
  case open

  /// A century: more days before departure than any calendar of ours goes back.
  private static let mostDays = 36_500

  /// The last minute of it; nil where it never ends.
  package func moment(departure: Day) -> Moment? {
    switch self {
    case .daysBefore(let count, let minutes):
      Moment(departure.advanced(by: -min(count, Self.mostDays)), minutes: minutes)
    case .day(let day, let minutes): Moment(day, minutes: minutes)
    case .open: nil
    }
  }
}
