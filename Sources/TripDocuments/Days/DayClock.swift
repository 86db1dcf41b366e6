import TripCosting
import TripModel

/// Times of a day on one clock, or on both of a trip that has two.
struct DayClock {
  let trip: Trip
  let language: Language

  /// 東京 09:00（台北 08:00）; the time alone where no zone is known.
  func both(_ minutes: Int, _ zone: Zone?) -> String {
    guard let zone else { return clock(minutes) }
    return "\(name(zone)) \(clock(minutes))"
      + beside(zone) { "\(name($0)) \(clock(minutes + $0.offset - zone.offset))" }
  }

  /// 13:00～17:30, on both clocks where asked.
  func span(_ hours: Engagement, _ zone: Zone?, both isBoth: Bool) -> String {
    let dash = language == .en ? "–" : "～"
    func text(_ shift: Int) -> String { clock(hours.start + shift) + dash + clock(hours.end + shift) }
    guard isBoth, let zone else { return text(0) }
    return "\(name(zone)) \(text(0))" + beside(zone) { "\(name($0)) \(text($0.offset - zone.offset))" }
  }

  /// In brackets, the same by the trip's other clock.
  private func beside(_ zone: Zone, _ text: (Zone) -> String) -> String {
    guard let there = trip.clock(beside: zone).map(text) else { return "" }
    return language == .en ? " (\(there))" : "（\(there)）"
  }

  private func name(_ zone: Zone) -> String {
    switch (zone, language) {
    case (.taipei, .en): "Taipei"
    case (.taipei, _): "台北"
    case (.tokyo, .en): "Tokyo"
    case (.tokyo, _): "東京"
    }
  }

  /// 00:30 (+1) after midnight, 23:30 (-1) before.
  func clock(_ minutes: Int) -> String {
    let day = minutes < 0 ? -1 : minutes / 1_440
    let rest = minutes - day * 1_440
    let text = "\(two(rest / 60)):\(two(rest % 60))"
    return day == 0 ? text : "\(text) (\(day > 0 ? "+" : "-")1)"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
