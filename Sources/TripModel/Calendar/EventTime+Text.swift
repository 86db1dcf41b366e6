import TripCosting

extension EventTime {
  /// 2026-07-13/2026-07-15; 2026-07-14T13:00/17:30 Asia/Tokyo; 2026-05-04T17:00 Asia/Taipei.
  package var text: String {
    switch self {
    case .days(let first, let last): "\(first.iso)/\(last.iso)"
    case .span(let day, let from, let to, let zone):
      "\(day.iso)T\(DayText.paddedClock(from))/\(DayText.paddedClock(to)) \(zone.rawValue)"
    case .moment(let day, let minutes, let zone): "\(day.iso)T\(DayText.paddedClock(minutes)) \(zone.rawValue)"
    }
  }

  /// Nil unless the text is exactly as ``text`` writes it.
  package init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let ends = words[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let start = ends[0].split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    guard let day = Day(iso: start[0]), ends.count <= 2 else { return nil }
    switch (words.count, start.count) {
    case (1, 1):
      guard ends.count == 2, let last = Day(iso: ends[1]), last >= day else { return nil }
      self = .days(day, through: last)
    case (2, 2):
      guard let zone = Zone(rawValue: String(words[1])), let from = Self.minutes(start[1]) else { return nil }
      if ends.count == 1 {
        self = .moment(day, minutes: from, zone)
      } else {
        guard let to = Self.minutes(ends[1]), to > from else { return nil }
        self = .span(day, from: from, to: to, zone)
      }
    default: return nil
    }
  }

  private static func minutes(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 48, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
