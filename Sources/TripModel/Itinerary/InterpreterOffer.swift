package import TripCosting

/// What an interpreter costs for a half day, paid in cash at the end of the session's day (brochure 13(2)).
package struct InterpreterOffer: Hashable, Sendable {
  package var origin: Origin
  package var amount: Amount
  /// What decides where in the range the fee lies.
  package var note: LocalizedText?

  package init(origin: Origin, amount: Amount, note: LocalizedText? = nil) {
    self.origin = origin
    self.amount = amount
    self.note = note
  }
}
