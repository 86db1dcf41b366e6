extension PriceList {
  /// The price of one person's trip, for those for whom its condition holds.
  package struct Fare: Hashable, Sendable {
    package var origin: Origin
    package var amount: Amount
    package var payee: Payee
    package var due: Day?
    package var when: Condition

    package init(origin: Origin, amount: Amount, payee: Payee = .agency, due: Day? = nil, when: Condition) {
      self.origin = origin
      self.amount = amount
      self.payee = payee
      self.due = due
      self.when = when
    }

    /// For those who register on one of its days.
    package init(
      origin: Origin, amount: Amount, payee: Payee = .agency, due: Day? = nil, from: Day? = nil, until: Day? = nil
    ) {
      self.init(
        origin: origin, amount: amount, payee: payee, due: due, when: Condition(from: from, until: until))
    }
  }
}
