package import TripCosting
import TripModel

/// Bound hours as "13:00-17:30"; an end that is not later is on the next day.
package enum HoursText {
  package static func read(_ text: String) -> Engagement? {
    let ends = HalfWidth.fold(text).filter { !$0.isWhitespace }.split { "-~–〜～".contains($0) }
    guard ends.count == 2, let start = ClockText.read(String(ends[0])), let end = ClockText.read(String(ends[1])) else {
      return nil
    }
    return Engagement(start: start, end: end > start ? end : end + 1_440)
  }

  /// 13:00-17:30, as it is read.
  package static func text(_ hours: Engagement) -> String {
    "\(DayText.clock(hours.start))-\(DayText.clock(hours.end))"
  }
}
