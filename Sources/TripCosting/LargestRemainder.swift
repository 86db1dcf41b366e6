/// Shares of a whole that add up to it exactly (largest remainder; rdrr.io, proporz::largest_remainder_method).
package enum LargestRemainder {
  /// Each gets the whole part of its share; units left over go to the largest remainders, ties to the earlier row.
  ///
  /// A credit is shared by its absolute value. Throws where there are no weights, all are zero, or one is negative.
  package static func shares(of total: Int64, by weights: [Int64]) throws(CostingError) -> [Int64] {
    let sum = try whole(weights)
    let magnitude = total.magnitude
    var shares: [UInt64] = []
    var remainders: [(rest: UInt64, row: Int)] = []
    for (row, weight) in weights.enumerated() {
      // A weight is at most the sum, so the quotient fits.
      let (share, rest) = sum.dividingFullWidth(magnitude.multipliedFullWidth(by: UInt64(weight)))
      shares.append(share)
      remainders.append((rest, row))
    }
    remainders.sort { $0.rest != $1.rest ? $0.rest > $1.rest : $0.row < $1.row }
    let left = Int(magnitude - shares.reduce(0, +))
    for (_, row) in remainders.prefix(left) { shares[row] += 1 }
    return shares.map { Int64(truncatingIfNeeded: total < 0 ? 0 &- $0 : $0) }
  }

  /// What `shares(of:by:)` gives to one of so many equal sharers, without working out the others.
  ///
  /// - Parameter place: from 0; equal parts have equal remainders, so the earlier rows bear the units left over.
  package static func equalShare(of total: Int64, place: Int, count: Int) throws(CostingError) -> Int64 {
    guard count > 0, place >= 0, place < count else { throw .impossibleShares }
    let (share, left) = total.magnitude.quotientAndRemainder(dividingBy: UInt64(count))
    let magnitude = UInt64(place) < left ? share + 1 : share
    return Int64(truncatingIfNeeded: total < 0 ? 0 &- magnitude : magnitude)
  }

  private static func whole(_ weights: [Int64]) throws(CostingError) -> UInt64 {
    var sum: Int64 = 0
    for weight in weights {
      guard weight >= 0 else { throw .impossibleShares }
      let (next, overflow) = sum.addingReportingOverflow(weight)
      guard !overflow else { throw .overflow }
      sum = next
    }
    guard sum > 0 else { throw .impossibleShares }
    return UInt64(sum)
  }
}
