import TripCosting

extension Trip {
  /// The clock of the place: the one that the file names, else Japan's where a flight touches it; nil where neither tells.
  package var zoneAbroad: Zone? {
    zone ?? (flights.contains { Airport.zone($0.from) == .tokyo || Airport.zone($0.to) == .tokyo } ? .tokyo : nil)
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

  /// The clock that is told beside another: Taipei's at home, Tokyo's only where the trip goes there.
  package func clock(beside zone: Zone) -> Zone? {
    if zone == .tokyo { return .taipei }
    return zoneAbroad == .tokyo ? .tokyo : nil
  }
}
