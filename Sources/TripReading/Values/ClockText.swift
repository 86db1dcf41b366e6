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

  /// Seconds since midnight of "17:00:00", and of "17:00" where seconds may be left out.
  package static func second(_ text: String, needsSeconds: Bool) -> Int? {
    let parts = HalfWidth.fold(text).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 || !needsSeconds, let minutes = read(parts.prefix(2).joined(separator: ":")) else {
      return nil
    }
    guard parts.count == 3 else { return parts.count == 2 ? minutes * 60 : nil }
    guard parts[2].count == 2, parts[2].utf8.allSatisfy({ (48...57).contains($0) }), let second = Int(parts[2]),
      second < 60
    else { return nil }
    return minutes * 60 + second
  }
}
