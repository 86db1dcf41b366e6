extension Amount {
  /// So many percent of both ends, rounded half up; what is open stays open unless nothing is asked.
  package func percent(_ percent: Int64) throws(CostingError) -> Amount {
    guard percent > 0 else { return .zero(currency) }
    var part = self
    part.low = try Self.part(low, percent)
    if let high { part.high = try Self.part(high, percent) }
    return part
  }

  /// The amount so many times.
  package func times(_ count: Int) throws(CostingError) -> Amount {
    var most: Int64?
    if let high { most = try Self.product(high, Int64(count)) }
    let (parts, overflow) = open.multipliedReportingOverflow(by: Int32(clamping: count))
    guard !overflow else { throw .overflow }
    return Amount(
      currency: currency, low: try Self.product(low, Int64(count)), high: most, open: parts,
      openOff: openOff &* Int32(clamping: count))
  }

  /// What one of `count` equal sharers owes; both ends are shared to the unit by ``LargestRemainder``.
  ///
  /// - Parameter place: from 0, in roster order; the earlier ones bear the units left over.
  package func share(_ place: Int, of count: Int) throws(CostingError) -> Amount {
    var most: Int64?
    if let high { most = try LargestRemainder.equalShare(of: high, place: place, count: count) }
    let least = try LargestRemainder.equalShare(of: low, place: place, count: count)
    return Amount(currency: currency, low: least, high: most, open: open, openOff: openOff)
  }

  /// Half up, away from zero; whole hundreds first, so that no step on the way is larger than it must be.
  private static func part(_ units: Int64, _ percent: Int64) throws(CostingError) -> Int64 {
    let whole = try product(units / 100, percent)
    let rest = try product(units % 100, percent)
    return try sum(whole, try sum(rest, rest < 0 ? -50 : 50) / 100)
  }

  private static func product(_ left: Int64, _ right: Int64) throws(CostingError) -> Int64 {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw .overflow }
    return product
  }
}
