extension Total {
  /// Percent of totals, worked out once for all of a currency and split among them by ``LargestRemainder``.
  ///
  /// Each end by itself: that of the most, of the totals of which the most is known.
  static func shares(of percent: Percent, _ totals: [Total]) throws(CostingError) -> [Amount] {
    var shares: [Amount] = []
    for total in totals {
      var share = total.amount
      share.low = try part(of: percent, total, totals, isMost: false)
      if share.high != nil { share.high = try part(of: percent, total, totals, isMost: true) }
      shares.append(share)
    }
    return shares
  }

  private static func part(
    of percent: Percent, _ one: Total, _ totals: [Total], isMost: Bool
  ) throws(CostingError) -> Int64 {
    var (ends, place, sum): ([Int64], Int, Int64) = ([], 0, 0)
    for total in totals where total.amount.currency == one.amount.currency {
      guard let end = isMost ? total.amount.high : total.amount.low else { continue }
      if total.payee == one.payee, total.payment == one.payment { place = ends.count }
      ends.append(end)
      sum = try Amount.sum(sum, end)
    }
    let whole = try percent.of(sum)
    return ends.count < 2 || sum <= 0 ? whole : try LargestRemainder.shares(of: whole, by: ends)[place]
  }
}
