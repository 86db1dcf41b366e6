extension Total {
  /// Percent of totals, worked out once for all of a currency and split among them by ``LargestRemainder``.
  ///
  /// What is exact is dealt first and by itself, so that a price nobody confirmed yet leaves no dollar of it open; the
  /// other totals share what is left of the whole, each end by itself: that of the most, of the totals of which the
  /// most is known.
  static func shares(of percent: Percent, _ totals: [Total]) throws(CostingError) -> [Amount] {
    // Plain loops: the module that browsers load grows by a kilobyte for each generic call.
    var shares: [Amount] = []
    for total in totals { shares.append(total.amount) }
    for first in totals.indices {
      var (whole, dealt): (Int64, Int64) = (0, 0)
      for round in [Round.exact, .least, .most] {
        var (places, ends, own): ([Int], [Int64], Int64) = ([], [], 0)
        for place in totals.indices where totals[place].amount.currency == totals[first].amount.currency {
          guard let end = round.end(of: totals[place].amount) else { continue }
          places.append(place)
          ends.append(end)
          own = try Amount.sum(own, end)
        }
        let due = try Amount.difference(try percent.of(try Amount.sum(own, whole)), dealt)
        let parts = ends.count > 1 && own > 0 ? try LargestRemainder.shares(of: due, by: ends) : nil
        for index in places.indices { round.set(parts?[index] ?? due, of: &shares[places[index]]) }
        if round == .exact { (whole, dealt) = (own, due) }
      }
    }
    return shares
  }

  private enum Round {
    case exact, least, most

    /// Nil for an amount that is dealt in another round.
    func end(of amount: Amount) -> Int64? {
      guard amount.isExact == (self == .exact) else { return nil }
      return self == .most ? amount.high : amount.low
    }

    func set(_ share: Int64, of amount: inout Amount) {
      if self != .most { amount.low = share }
      if self != .least { amount.high = share }
    }
  }
}
