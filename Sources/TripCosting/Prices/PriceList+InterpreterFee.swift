extension PriceList {
  /// An interpreter at one half-day session, paid in cash when it ends.
  package struct InterpreterFee: Hashable, Sendable {
    package var origin: Origin
    package var session: Origin
    package var day: Day?
    package var amount: Amount

    package init(origin: Origin, session: Origin, day: Day?, amount: Amount) {
      self.origin = origin
      self.session = session
      self.day = day
      self.amount = amount
    }
  }
}
