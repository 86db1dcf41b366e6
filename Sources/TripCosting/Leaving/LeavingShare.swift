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
    var (least, most): (Int64, Int64?) = (0, nil)
    if let high { most = max(0, try Self.difference(high, part.low)) }
    if part.open == 0, let taken = part.high { least = max(0, try Self.difference(low, taken)) }
    return Amount(currency: currency, low: least, high: most, open: open)
  }

  static func difference(_ left: Int64, _ right: Int64) throws(CostingError) -> Int64 {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    guard !overflow else { throw .overflow }
    return difference
  }
}
