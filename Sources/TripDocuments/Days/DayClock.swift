import TripCosting
import TripModel

/// Times of a day on one clock, or on both of a trip that has two.
struct DayClock {
  let trip: Trip
  let day: Day
  let language: Language

  /// 東京 09:00（台北 08:00）; the time alone where no zone is known.
  func both(_ minutes: Int, _ zone: Zone?) -> String {
    guard let zone else { return clock(minutes) }
    return "\(name(zone)) \(clock(minutes))"
      + beside(zone, minutes) { "\(name($0)) \(clock($0.minutes(minutes, of: zone, on: day)))" }
  }

  /// 13:00～17:30, on both clocks where asked.
  func span(_ hours: Engagement, _ zone: Zone?, both isBoth: Bool) -> String {
    let dash = language == .en ? "–" : "～"
    guard isBoth, let zone else { return clock(hours.start) + dash + clock(hours.end) }
    func text(_ other: Zone) -> String {
      let ends = [hours.start, hours.end].map { clock(other.minutes($0, of: zone, on: day)) }
      return "\(name(other)) \(ends.joined(separator: dash))"
    }
    return text(zone) + beside(zone, hours.start, text)
  }

  /// In brackets, the same by the trip's other clock.
  private func beside(_ zone: Zone, _ minutes: Int, _ text: (Zone) -> String) -> String {
    let instant = zone.seconds(day, second: minutes * 60)
    guard let there = trip.clock(beside: zone, at: instant).map(text) else { return "" }
    return language == .en ? " (\(there))" : "（\(there)）"
  }

  private func name(_ zone: Zone) -> String { zone.place.text(language) }

  /// 00:30 (+1) after midnight, 23:30 (-1) before.
  func clock(_ minutes: Int) -> String { ClockWords.text(minutes) }
}
