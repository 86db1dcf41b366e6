/// Why a price could not be worked out; said to the user as a diagnostic, never as a trap.
package enum CostingError: Error, Hashable, Sendable {
  /// The sum does not fit 64 bits.
  case overflow
  /// Two currencies met where only one may stand.
  case currenciesDiffer(Currency, Currency)
  /// Nobody to share among: no weights, none above zero, or one below.
  case impossibleShares
  /// No fare of the price list covers the day on which this person registered.
  case noFare(person: Origin, on: Day?)
  /// A booking points at an option or a session that the price list does not have.
  case unknownItem(payer: Origin, index: Int)
  /// Nothing is converted without a rate, and none is taken to be 1.
  case noRate(MissingRate)
}
