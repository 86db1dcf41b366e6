/// How one provider counts and charges time; firms disagree, so all of it is data.
///
/// Half a day is 3 to 4 bound hours at the firms that publish prices (aska, ec-mice: 3; amic, kontecs, nova: 4).
package struct InterpreterTerms: Hashable, Sendable {
  /// What becomes of time beyond half a day.
  package enum BeyondHalfDay: Hashable, Sendable {
    /// The price of a full day (amic, myasso, aska).
    case fullDay
    /// Half a day and steps of so many minutes, until a full day is no dearer (crosslanguage: an hour).
    case steps(minutes: Int)
  }

  package var halfDayMinutes: Int
  package var fullDayMinutes: Int
  package var noon: NoonRule
  package var beyondHalfDay: BeyondHalfDay
  /// Length of a step of overtime, each one counted once begun: 15, 30 or 60 minutes.
  package var overtimeStep: Int
  package var travel: TravelTerms
  package var cancellation: CancellationTerms

  package init(
    halfDayMinutes: Int = 240, fullDayMinutes: Int = 480, noon: NoonRule = .none,
    beyondHalfDay: BeyondHalfDay = .fullDay, overtimeStep: Int = 60, travel: TravelTerms = TravelTerms(),
    cancellation: CancellationTerms = CancellationTerms()
  ) {
    self.halfDayMinutes = max(1, halfDayMinutes)
    self.fullDayMinutes = max(self.halfDayMinutes, fullDayMinutes)
    self.noon = noon
    self.beyondHalfDay = beyondHalfDay
    self.overtimeStep = max(1, overtimeStep)
    self.travel = travel
    self.cancellation = cancellation
  }

  /// What is charged for these hours.
  package func units(for engagement: Engagement) -> InterpreterUnits {
    let minutes = engagement.minutes
    if noon.makesFullDay(engagement) { return fullDay(minutes) }
    if minutes <= halfDayMinutes { return InterpreterUnits(base: .halfDay) }
    guard case .steps(let step) = beyondHalfDay, minutes < fullDayMinutes else { return fullDay(minutes) }
    return InterpreterUnits(base: .halfDay, steps: Self.begun(minutes - halfDayMinutes, step))
  }

  private func fullDay(_ minutes: Int) -> InterpreterUnits {
    InterpreterUnits(base: .fullDay, steps: Self.begun(minutes - fullDayMinutes, overtimeStep))
  }

  /// Steps begun in so many minutes.
  private static func begun(_ minutes: Int, _ step: Int) -> Int {
    minutes <= 0 ? 0 : (minutes - 1) / max(1, step) + 1
  }
}
