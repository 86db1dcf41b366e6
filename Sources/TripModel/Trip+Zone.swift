import TripCosting

extension Trip {
  /// The clock of the place: the one that the file names, else Japan's where a flight touches it and no other country that
  /// is known, else that of the one country where all flights begin or end; nil where they tell of several, of none, or
  /// of one not known.
  package var zoneAbroad: Zone? {
    if let zone { return zone }
    let touched = Set(flights.flatMap { [Airport.zone($0.from), Airport.zone($0.to)] }).subtracting([.taipei])
    if touched.subtracting([nil]) == [.tokyo] { return .tokyo }
    return touched.count == 1 ? touched.first.flatMap(\.self) : nil
  }

  /// Whether the clock or the flights say that it is Japan; nil where there is neither, so that nothing tells.
  package var goesToJapan: Bool? {
    if let zoneAbroad { return zoneAbroad == .tokyo }
    return flights.isEmpty ? nil : false
  }

  /// Whether papers may speak of Japan: where nothing else tells, prices in another country's money say that they may not.
  package var isTakenForJapan: Bool {
    goesToJapan ?? (currencies.contains(.yen) || currencies.allSatisfy { $0 == .newTaiwanDollar })
  }

  /// The clock that is told beside another: Taipei's, and beside that the place's; nil where both show the same.
  ///
  /// - Parameter seconds: When, since 1970 in UTC.
  package func clock(beside zone: Zone, at seconds: Int64) -> Zone? {
    let other = zone == .taipei ? zoneAbroad : .taipei
    return other?.offset(at: seconds) == zone.offset(at: seconds) ? nil : other
  }
}
