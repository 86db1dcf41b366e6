extension Trip {
  /// The clock of the place: the one that the file names, else Japan's where a flight touches it; nil where neither tells.
  package var zoneAbroad: Zone? {
    zone ?? (flights.contains { Airport.zone($0.from) == .tokyo || Airport.zone($0.to) == .tokyo } ? .tokyo : nil)
  }
}
