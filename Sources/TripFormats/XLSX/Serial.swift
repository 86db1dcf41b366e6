package import TripCosting

/// Days as the numbers that spreadsheets keep (ECMA-376 18.17.4.1).
package enum Serial {
  /// The last day that a spreadsheet knows, 9999-12-31.
  static let last: Int64 = 2_958_465

  /// 1900-01-01 is 1, and 1900-03-01 is 61, because the 1900 date system has a day that no calendar has.
  package static func number(_ day: Day) -> Int64? {
    let serial = Int64(day.number) + 25_569
    if serial > 60 { return serial > last ? nil : serial }
    return serial > 1 ? serial - 1 : nil
  }

  /// Nil for 60, the 29th of February 1900, and for what lies outside the date system.
  package static func day(_ serial: Int64, is1904: Bool) -> Day? {
    guard serial >= 0, serial <= last else { return nil }
    if is1904 { return serial + 1_462 > last ? nil : Day(number: Int32(serial - 24_107)) }
    guard serial > 0, serial != 60 else { return nil }
    return Day(number: Int32(serial < 60 ? serial - 25_568 : serial - 25_569))
  }
}
