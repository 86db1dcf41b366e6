/// One part of a sum with the day by which it is due; parts add up to the sum.
package struct DuePart: Hashable, Sendable {
  /// The instalment of the price list.
  package var origin: Origin
  package var payee: Payee
  package var amount: Amount
  package var due: Day?

  package init(origin: Origin, payee: Payee, amount: Amount, due: Day?) {
    self.origin = origin
    self.payee = payee
    self.amount = amount
    self.due = due
  }
}
