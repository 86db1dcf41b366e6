/// What a step keeps of one person's money.
package enum LeavingShare: Hashable, Sendable {
  /// Of the fee, once administrative costs are off it.
  case percentOfFee(Int64)
  case percentOfDeposit(Int64)
  case sum(Amount)
}

extension Amount {
  /// What is left when a part is taken off, never below nothing; a part of unknown size may leave nothing at all.
  ///
  /// Of what lies below nothing itself, as a discount does, nothing can be taken.
  package func less(_ part: Amount) throws(CostingError) -> Amount {
    guard currency == part.currency else { throw .currenciesDiffer(currency, part.currency) }
    var rest = self
    rest.low = min(0, low)
    if part.open == 0, let taken = part.high { rest.low = max(rest.low, try Self.difference(low, taken)) }
    rest.high = nil
    if let high { rest.high = max(min(0, high), try Self.difference(high, part.low)) }
    return rest
  }

  /// At most what is there: nobody is charged more than the fee. A fee with an open part sets no limit yet.
  package func within(_ fee: Amount) -> Amount {
    guard fee.open == 0 else { return self }
    var part = self
    part.low = min(low, max(0, fee.low))
    if let most = fee.high.map({ max(0, $0) }) {
      part.high = min(high ?? most, most)
      (part.open, part.openOff) = (0, 0)
    }
    return part
  }

  static func difference(_ left: Int64, _ right: Int64) throws(CostingError) -> Int64 {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    guard !overflow else { throw .overflow }
    return difference
  }
}
