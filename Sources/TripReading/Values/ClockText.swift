/// A time of day as "17:00", in minutes since midnight.
package enum ClockText {
  package static func read(_ text: String) -> Int? {
    let parts = HalfWidth.fold(text).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
      parts.joined().utf8.allSatisfy({ (48...57).contains($0) }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
