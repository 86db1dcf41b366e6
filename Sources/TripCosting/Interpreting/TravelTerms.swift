/// What a provider asks for the way to the place of work.
package struct TravelTerms: Hashable, Sendable {
  /// Fares are paid at cost, so they are open until the tickets are bought.
  package var isAtCost: Bool
  /// Beyond so many kilometres it is out of town: at least a full day (ec-mice, shintoukai, nova: 50 to 100 km).
  package var outOfTownKilometres: Int?
  /// Time on the road out of town, in percent of working time (ec-mice, shintoukai: half).
  package var travelTimePercent: Int64

  package init(
    isAtCost: Bool = true, outOfTownKilometres: Int? = nil, travelTimePercent: Int64 = 50
  ) {
    self.isAtCost = isAtCost
    self.outOfTownKilometres = outOfTownKilometres
    self.travelTimePercent = travelTimePercent
  }

  /// A night away is out of town whatever the distance.
  package func isOutOfTown(kilometres: Int, nights: Int = 0) -> Bool {
    guard let outOfTownKilometres else { return false }
    return nights > 0 || kilometres > outOfTownKilometres
  }

  /// Out of town, half a day becomes a full day.
  package func units(_ units: InterpreterUnits, kilometres: Int, nights: Int = 0) -> InterpreterUnits {
    guard isOutOfTown(kilometres: kilometres, nights: nights), units.base == .halfDay else { return units }
    return InterpreterUnits(base: .fullDay)
  }
}
