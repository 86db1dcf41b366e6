/// What a step keeps of one person's money.
package enum LeavingShare: Hashable, Sendable {
  /// Of the fee, once administrative costs are off it.
  case percentOfFee(Int64)
  case percentOfDeposit(Int64)
  case sum(Amount)
}

extension Amount {
  /// What is left when a part is taken off, never below nothing; a part of unknown size may leave nothing at all.
  package func less(_ part: Amount) throws(CostingError) -> Amount {
    guard currency == part.currency else { throw .currenciesDiffer(currency, part.currency) }
    let most = high.map { max(0, $0 - part.low) }
    let isBounded = part.open == 0
    let least = isBounded ? part.high.map { max(0, low - $0) } ?? 0 : 0
    return Amount(currency: currency, low: least, high: most, open: open)
  }
}
