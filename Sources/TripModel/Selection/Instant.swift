package import TripCosting

/// A second on everybody's clock, counted from 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
  package var seconds: Int64

  package init(seconds: Int64) { self.seconds = seconds }

  /// - Parameter second: Since midnight on the clock of the zone.
  package init(_ day: Day, second: Int, zone: Zone) { seconds = zone.seconds(day, second: second) }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  package func day(in zone: Zone) -> Day { Day(number: Int32(clamping: local(zone).days)) }

  /// 17:00:01
  package func clock(in zone: Zone) -> String {
    let second = Int(local(zone).second)
    return DayText.paddedClock(second / 60) + ":" + DayText.twoDigits(second % 60)
  }

  /// 2026-05-04T17:00:01+08:00 (RFC 3339).
  package func text(in zone: Zone) -> String {
    let offset = zone.offset(at: seconds)
    return "\(day(in: zone).iso)T\(clock(in: zone))\(offset < 0 ? "-" : "+")\(DayText.paddedClock(abs(offset)))"
  }

  private func local(_ zone: Zone) -> (days: Int64, second: Int64) {
    let moved = Instant(seconds: seconds + Int64(zone.offset(at: seconds) * 60))
    return (moved.days, moved.seconds - moved.days * 86_400)
  }

  /// Whole days since 1970 in UTC; below 0 before.
  var days: Int64 { (seconds - ((seconds % 86_400) + 86_400) % 86_400) / 86_400 }
}
