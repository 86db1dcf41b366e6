package import TripCosting

extension DayText {
  /// 13:30 and 9:05, from minutes of the day.
  package static func clock(_ minute: Int) -> String { text(minute / 60 % 24, minute) }

  /// 9:05; hours go on after midnight: 25:30.
  package static func longClock(_ minute: Int) -> String { text(minute / 60, minute) }

  /// 09:05, as tables and machines write it; hours go on after midnight: 25:30.
  package static func paddedClock(_ minute: Int) -> String { "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))" }

  /// 13:30–13:50
  package static func hours(_ hours: Engagement) -> String { "\(clock(hours.start))–\(clock(hours.end))" }

  /// 05
  package static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func text(_ hour: Int, _ minute: Int) -> String { "\(hour):\(twoDigits(minute % 60))" }
}
