import TripCosting

/// Six digits YYMMDD without a century (ICAO Doc 9303 part 3, 4.8).
enum MRZDate {
  /// A birth is the latest such day that is not in the future.
  static func birth(_ field: ArraySlice<UInt8>, on today: Day) -> Day? { latest(field, notAfter: today) }

  /// An expiry lies at most about ten years ahead; a year more for States that add what the old passport had left.
  static func expiry(_ field: ArraySlice<UInt8>, on today: Day) -> Day? {
    latest(field, notAfter: today.advanced(byMonths: 132))
  }

  /// Parts of a birth that nobody knows are fillers, which is no damage.
  static func isPartlyUnknown(_ field: ArraySlice<UInt8>) -> Bool {
    field.contains(MRZ.filler) && field.allSatisfy { $0 == MRZ.filler || (48...57).contains($0) }
  }

  private static func latest(_ field: ArraySlice<UInt8>, notAfter limit: Day) -> Day? {
    guard field.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let digits = field.map { Int($0) - 48 }
    let year = digits[0] * 10 + digits[1]
    let century = limit.calendar.year / 100 * 100
    // Three centuries back find 29 February, which 1900 did not have.
    let days = [century, century - 100, century - 200].compactMap {
      Day(year: $0 + year, month: digits[2] * 10 + digits[3], day: digits[4] * 10 + digits[5])
    }
    return days.first { $0 <= limit }
  }
}
