extension PriceList {
  /// Prices every party as if the delegation had so many people, whoever they are; tips lie below the largest size.
  ///
  /// - Parameter parties: the same companies at every size, each with the prices that are confirmed there: what was
  ///   confirmed for a fare counts only where that fare holds.
  package func cliff(at sizes: [Int], for parties: (Int) -> [Party]) throws(CostingError) -> Cliff {
    var rows: [Cliff.Row] = []
    for size in sizes { rows.append(try row(parties(size), size)) }
    var tips: [Int] = []
    for size in edges(below: sizes.max() ?? 0) {
      if try row(parties(size), size).sums != row(parties(size + 1), size + 1).sums { tips.append(size) }
    }
    return Cliff(rows: rows, tips: tips)
  }

  private func row(_ parties: [Party], _ size: Int) throws(CostingError) -> Cliff.Row {
    var sums: [[Amount]?] = []
    for party in parties { sums.append(try self.sums(of: party)) }
    return Cliff.Row(people: size, sums: sums)
  }

  private func sums(of party: Party) throws(CostingError) -> [Amount]? {
    do { return try Total.amounts(of: try charges(for: party)) } catch {
      if case .noFare = error { return nil }
      throw error
    }
  }

  /// The last size below a band and the last size within it: only there can a price change.
  private func edges(below most: Int) -> [Int] {
    var edges: [Int] = []
    for span in fares.map({ $0.when.people }) + adjustments.map({ $0.when.people }) {
      for edge in [span.from.map { $0 - 1 }, span.until] {
        if let edge, edge >= 1, edge < most, !edges.contains(edge) { edges.append(edge) }
      }
    }
    return edges.sorted { $0 > $1 }
  }
}
