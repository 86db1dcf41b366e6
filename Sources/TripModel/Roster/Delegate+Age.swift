package import TripCosting

extension Delegate {
  /// Under eighteen (民法 12, since 2023-01-01); not where the birthday is not known.
  package func isMinor(on day: Day) -> Bool { birthDate.map { day.years(since: $0) < 18 } ?? false }
}

extension Day {
  /// Full years since a birth; who is born on 29 February is a year older on 1 March.
  package func years(since birth: Day) -> Int {
    let (from, to) = (birth.calendar, calendar)
    let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
    return to.year - from.year - (isBeforeBirthday ? 1 : 0)
  }
}
