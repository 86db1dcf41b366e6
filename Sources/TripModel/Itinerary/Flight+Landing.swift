extension Flight {
  /// Longer than any flight that is sold, in minutes.
  private static let longest = 20 * 60

  /// Minutes since midnight of the day of departure on the clock of where it lands: 1,850 for 6:50 of the next morning.
  ///
  /// As told, files know the time alone: it is the first such one after the departure. It stays as told where the departure
  /// or a clock is not known, or where that would make a flight that nobody sells.
  package var landing: Int? {
    guard let arrives = times.arrives, let departs = times.departs, let here = Airport.zone(from),
      let there = Airport.zone(to)
    else { return times.arrives }
    let start = there.minutes(departs, of: here, on: day)
    let lasts = ((arrives - start) % 1_440 + 1_440) % 1_440
    return lasts <= Self.longest ? start + lasts : arrives
  }
}
