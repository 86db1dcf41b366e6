extension PriceList {
  /// What some people take with them of percents that the company gets off or pays on top of its fares: the percent of
  /// all less that of those who stay; so the fee of one who leaves and the fees of the others add up to the bill.
  ///
  /// As long as fares are not exact, a person's part is the percent of the own fare.
  ///
  /// - Parameters:
  ///   - charges: of the whole party.
  ///   - people: of one company, not all of them.
  package func companyPercents(of charges: [Charge], for people: Set<Origin>) throws(CostingError) -> [Charge] {
    let fares = charges.filter { $0.step == .fare }
    let gone = fares.filter { people.contains($0.person ?? .none) }
    let stay = fares.filter { !people.contains($0.person ?? .none) }
    guard let person = gone.first?.person else { return [] }
    var parts: [Charge] = []
    for adjustment in adjustments where adjustment.isPerCompany {
      guard case .percent(let percent) = adjustment.value else { continue }
      let all = charges.filter { $0.person == nil && $0.item == adjustment.origin && $0.step == adjustment.step }
      guard !all.isEmpty else { continue }
      for var part in all {
        part.amount = try self.part(of: part, adjustment, percent, gone, stay)
        part.person = person
        parts.append(part)
      }
    }
    return parts
  }

  private func part(
    of whole: Charge, _ adjustment: Adjustment, _ percent: Percent, _ gone: [Charge], _ stay: [Charge]
  ) throws(CostingError) -> Amount {
    func share(_ fares: [Charge]) throws(CostingError) -> Amount {
      let totals = try Total.totals(of: fares)
      let shares = try Total.shares(of: percent, totals)
      let place = totals.firstIndex {
        $0.payee == whole.payee && $0.payment == whole.payment && $0.amount.currency == whole.amount.currency
      }
      let amount = place.map { shares[$0] } ?? .zero(whole.amount.currency)
      return adjustment.isDiscount ? try amount.negated() : amount
    }
    let left = try share(stay)
    guard whole.amount.isExact, left.isExact else { return try share(gone) }
    return .exact(Money(try Amount.difference(whole.amount.low, left.low), whole.amount.currency))
  }
}
