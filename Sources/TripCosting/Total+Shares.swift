extension Total {
  /// Percent of totals, worked out once for all of a currency and split among them by ``LargestRemainder``.
  ///
  /// Each end by itself: that of the most, of the totals of which the most is known.
  static func shares(of percent: Percent, _ totals: [Total]) throws(CostingError) -> [Amount] {
    var shares = totals.map { Amount(currency: $0.amount.currency, low: 0, high: nil, open: $0.amount.open) }
    var done: [Currency] = []
    for currency in totals.map({ $0.amount.currency }) where !done.contains(currency) {
      done.append(currency)
      let rows = totals.indices.filter { totals[$0].amount.currency == currency }
      for (row, low) in zip(rows, try split(percent, rows.map { totals[$0].amount.low })) { shares[row].low = low }
      let known = rows.filter { totals[$0].amount.high != nil }
      for (row, high) in zip(known, try split(percent, known.compactMap { totals[$0].amount.high })) {
        shares[row].high = high
      }
    }
    return shares
  }

  private static func split(_ percent: Percent, _ sums: [Int64]) throws(CostingError) -> [Int64] {
    guard sums.count > 1 else { return try sums.map { (sum) throws(CostingError) in try percent.of(sum) } }
    var sum: Int64 = 0
    for part in sums { sum = try Amount.sum(sum, part) }
    guard sum > 0 else { return sums.map { _ in 0 } }
    return try LargestRemainder.shares(of: try percent.of(sum), by: sums)
  }
}
