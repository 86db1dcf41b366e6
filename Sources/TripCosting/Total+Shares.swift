extension Total {
  /// Percent of totals, worked out once for all of a currency and split among them by ``LargestRemainder``.
  ///
  /// What is exact is dealt first and by itself, so that a price nobody confirmed yet leaves no dollar of it open; the
  /// other totals share what is left of the whole, each end by itself: that of the most, of the totals of which the
  /// most is known.
  static func shares(of percent: Percent, _ totals: [Total]) throws(CostingError) -> [Amount] {
    // Embedded Swift has no key paths.
    var shares = totals.map { $0.amount }
    for first in totals.indices {
      let here = totals.indices.filter { totals[$0].amount.currency == totals[first].amount.currency }
      guard here.first == first else { continue }
      let (exact, open) = (here.filter { totals[$0].amount.isExact }, here.filter { !totals[$0].amount.isExact })
      let fixed = try Dealt(percent, over: exact.map { totals[$0].amount.low })
      for (place, share) in zip(exact, fixed.shares) { (shares[place].low, shares[place].high) = (share, share) }
      let lows = try Dealt(percent, over: open.map { totals[$0].amount.low }, after: fixed)
      for (place, share) in zip(open, lows.shares) { shares[place].low = share }
      let bound = open.filter { totals[$0].amount.high != nil }
      let highs = try Dealt(percent, over: bound.compactMap { totals[$0].amount.high }, after: fixed)
      for (place, share) in zip(bound, highs.shares) { shares[place].high = share }
    }
    return shares
  }

  /// A percent of sums, dealt among them.
  private struct Dealt {
    var shares: [Int64] = []
    /// What was dealt so far, and of what it is the percent.
    var all: Int64 = 0
    var whole: Int64 = 0

    init(_ percent: Percent, over sums: [Int64], after before: Dealt? = nil) throws(CostingError) {
      var own: Int64 = 0
      for sum in sums { own = try Amount.sum(own, sum) }
      whole = try Amount.sum(own, before?.whole ?? 0)
      all = try percent.of(whole)
      let rest = try Amount.difference(all, before?.all ?? 0)
      shares = sums.count > 1 && own > 0 ? try LargestRemainder.shares(of: rest, by: sums) : sums.map { _ in rest }
    }
  }
}
