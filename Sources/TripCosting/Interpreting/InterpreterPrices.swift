/// What one grade of a provider costs; grades are each firm's own, not a national scale.
package struct InterpreterPrices: Hashable, Sendable {
  package var halfDay: Amount
  /// On request where the provider names none.
  package var fullDay: Amount
  /// For each step beyond half a day, or of overtime.
  package var step: Amount

  package init(halfDay: Amount, fullDay: Amount? = nil, step: Amount? = nil) {
    self.halfDay = halfDay
    self.fullDay = fullDay ?? .onRequest(halfDay.currency)
    self.step = step ?? .onRequest(halfDay.currency)
  }

  /// Steps beyond half a day never cost more than a full day, where that has an exact price.
  package func fee(for units: InterpreterUnits) throws(CostingError) -> Amount {
    let beyond = try step.times(units.steps)
    guard units.base == .halfDay else { return try fullDay.adding(beyond) }
    let stepped = try halfDay.adding(beyond)
    return fullDay.isExact && stepped.isExact && stepped.low > fullDay.low ? fullDay : stepped
  }
}
