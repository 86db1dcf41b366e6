extension Amount {
  /// So many times; an amount on request stays one part on request.
  package func multiplied(by count: Int) throws(CostingError) -> Amount {
    var product = self
    product.low = try Self.product(low, count)
    if let high { product.high = try Self.product(high, count) }
    return product
  }

  /// What ``multiplied(by:)`` was given; an amount on request stays one part on request.
  func part(of count: Int) -> Amount {
    guard count > 1 else { return self }
    var part = self
    part.low = low / Int64(count)
    part.high = high.map { $0 / Int64(count) }
    return part
  }

  /// A share of it, each end rounded half up; what is on request has a share that is on request.
  package func share(_ percent: Percent) throws(CostingError) -> Amount {
    var share = self
    share.low = try percent.of(low)
    if let high { share.high = try percent.of(high) }
    return share
  }

  /// What is taken off where prices are at their least, and where they are at their most: so ``high`` may lie below
  /// ``low``, and a sum with what it is taken from keeps exact ends.
  package func negated() throws(CostingError) -> Amount {
    var opposite = self
    opposite.low = try Self.product(low, -1)
    if let high { opposite.high = try Self.product(high, -1) }
    opposite.openOff = open - openOff
    return opposite
  }

  private static func product(_ units: Int64, _ count: Int) throws(CostingError) -> Int64 {
    let (value, overflow) = units.multipliedReportingOverflow(by: Int64(count))
    guard !overflow else { throw .overflow }
    return value
  }
}
