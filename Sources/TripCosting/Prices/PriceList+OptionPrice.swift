extension PriceList {
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
}
