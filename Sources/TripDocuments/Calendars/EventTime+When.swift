import TripCosting
import TripFormats
import TripModel

extension EventTime {
  /// A time that the clock leaves out is the one that it shows instead; a span of nothing else is a moment.
  var when: When {
    switch self {
    case .days(let first, let last): return .days(first, through: last)
    case .span(let day, let from, let to, let zone):
      let (from, to) = (zone.shown(from, on: day), zone.shown(to, on: day))
      return from < to ? .span(from: from, to: to, zone.clock) : .moment(at: from, zone.clock)
    case .moment(let day, let minutes, let zone): return .moment(at: zone.shown(minutes, on: day), zone.clock)
    }
  }
}

extension Zone {
  /// The first year in which every rule of summer time held.
  private static let firstYear = 2008

  /// Seconds since 1970 as the clock shows them at a minute of a day.
  fileprivate func shown(_ minutes: Int, on day: Day) -> Int64 {
    Int64(day.number) * 86_400 + Int64(self.minutes(minutes, of: self, on: day) * 60)
  }

  fileprivate var clock: WallClock {
    let (offset, abbreviation) = standard
    guard let (rule, summer) = summer else {
      return WallClock(rawValue, standard: WallClock.Season(offset: offset, abbreviation: abbreviation))
    }
    return WallClock(
      rawValue,
      standard: WallClock.Season(
        offset: offset, abbreviation: abbreviation, onset: Self.onset(rule.ends(offset), clockAhead: SummerTime.step)),
      summer: WallClock.Season(
        offset: offset + SummerTime.step, abbreviation: summer, onset: Self.onset(rule.begins(offset), clockAhead: 0)))
  }

  private static func onset(_ change: ClockChange, clockAhead: Int) -> WallClock.Onset {
    WallClock.Onset(
      first: change.day(in: firstYear), minute: change.minute + clockAhead, month: change.month, week: change.week)
  }
}
