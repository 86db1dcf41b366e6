package import TripCosting

/// What an interpreter costs for a half day, paid in cash at the end of the session's day (brochure 13(2)).
package struct InterpreterOffer: Hashable, Sendable {
  package var origin: Origin
  package var amount: Amount
  /// What decides where in the range the fee lies.
  package var note: LocalizedText?
  /// Those who are asked, with how they count half a day.
  package var providers: [InterpreterProvider]
  /// Nil where the organiser gave none.
  package var likely: LikelyPrice?

  package init(
    origin: Origin, amount: Amount, note: LocalizedText? = nil, providers: [InterpreterProvider] = []
  ) {
    self.origin = origin
    self.amount = amount
    self.note = note
    self.providers = providers
  }
}
