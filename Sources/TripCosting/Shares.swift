/// Parts of a whole that add up to it to the last unit.
package enum Shares {
  /// By largest remainder; of equal remainders the earlier part gets the unit.
  ///
  /// 100 by weights 1, 1, 1 is 34, 33, 33. A negative whole is split by its absolute value. Weights below zero count as
  /// none, and where no weight counts the last part gets it all.
  package static func split(_ whole: Int64, by weights: [Int64]) throws(CostingError) -> [Int64] {
    guard let last = weights.indices.last else { return [] }
    let sum = try total(of: weights)
    guard sum > 0 else { return weights.indices.map { $0 == last ? whole : 0 } }
    var parts: [UInt64] = []
    var remainders: [UInt64] = []
    for weight in weights {
      let (part, remainder) = sum.dividingFullWidth(whole.magnitude.multipliedFullWidth(by: UInt64(max(0, weight))))
      parts.append(part)
      remainders.append(remainder)
    }
    handOut(whole.magnitude - parts.reduce(0, +), to: &parts, remainders)
    return signed(parts, isNegative: whole < 0)
  }

  private static func total(of weights: [Int64]) throws(CostingError) -> UInt64 {
    var sum: UInt64 = 0
    for weight in weights where weight > 0 {
      let (next, overflow) = sum.addingReportingOverflow(UInt64(weight))
      guard !overflow else { throw .overflow }
      sum = next
    }
    return sum
  }

  /// Fewer units are left than there are parts, so each part gets at most one.
  private static func handOut(_ units: UInt64, to parts: inout [UInt64], _ remainders: [UInt64]) {
    var remainders = remainders
    for _ in 0..<units {
      var largest = 0
      for index in remainders.indices where remainders[index] > remainders[largest] { largest = index }
      parts[largest] += 1
      remainders[largest] = 0
    }
  }

  private static func signed(_ parts: [UInt64], isNegative: Bool) -> [Int64] {
    parts.map { isNegative ? Int64(truncatingIfNeeded: 0 &- $0) : Int64(truncatingIfNeeded: $0) }
  }
}
