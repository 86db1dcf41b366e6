/// What the trip charges, without words: names are looked up by origin when something is printed.
package struct PriceList: Hashable, Sendable {
  package var fares: [Fare]
  package var options: [OptionPrice]
  package var interpreters: [InterpreterFee]

  package init(fares: [Fare] = [], options: [OptionPrice] = [], interpreters: [InterpreterFee] = []) {
    self.fares = fares
    self.options = options
    self.interpreters = interpreters
  }

  /// The price of one person's trip, for those who register on one of its days.
  package struct Fare: Hashable, Sendable {
    package var origin: Origin
    package var amount: Amount
    package var payee: Payee
    package var due: Day?
    /// First and last day of registration; nil is open.
    package var from: Day?
    package var until: Day?

    package init(
      origin: Origin, amount: Amount, payee: Payee = .agency, due: Day? = nil, from: Day? = nil, until: Day? = nil
    ) {
      self.origin = origin
      self.amount = amount
      self.payee = payee
      self.due = due
      self.from = from
      self.until = until
    }

    /// An unknown day is covered only by a fare that holds on every day.
    package func covers(_ registered: Day?) -> Bool {
      guard let registered else { return from == nil && until == nil }
      return (from.map { $0 <= registered } ?? true) && (until.map { registered <= $0 } ?? true)
    }
  }

  /// Something a person or a company may add.
  package struct OptionPrice: Hashable, Sendable {
    package var origin: Origin
    package var amount: Amount
    package var payee: Payee
    package var due: Day?

    package init(origin: Origin, amount: Amount, payee: Payee = .agency, due: Day? = nil) {
      self.origin = origin
      self.amount = amount
      self.payee = payee
      self.due = due
    }
  }

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
