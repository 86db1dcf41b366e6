extension PriceList {
  /// What some people take with them of percents that the company gets off or pays on top of its fares, person by
  /// person: the percent of all who are still there less that of those who stay after them; so the fees of those who
  /// leave and of the others add up to the bill.
  ///
  /// As long as fares are not exact, a person's part is the percent of the own fare.
  ///
  /// - Parameters:
  ///   - charges: of the whole party.
  ///   - people: of one company; they leave in the order of the roster.
  package func companyPercents(of charges: [Charge], for people: Set<Origin>) throws(CostingError) -> [Charge] {
    let fares = charges.filter { $0.step == .fare }
    var parts: [Charge] = []
    for adjustment in adjustments {
      guard case .percent(let percent) = adjustment.value else { continue }
      for whole in charges where isCompanyPercent(whole, of: adjustment) {
        var (stay, left) = (fares, whole.amount)
        for fare in fares {
          guard let person = fare.person, people.contains(person), stay.contains(where: { $0.person == person })
          else { continue }
          let own = stay.filter { $0.person == person }
          stay.removeAll { $0.person == person }
          let rest = try share(of: whole, adjustment, percent, stay)
          var part = whole
          part.person = person
          part.amount =
            left.isExact && rest.isExact
            ? .exact(Money(try Amount.difference(left.low, rest.low), left.currency))
            : try share(of: whole, adjustment, percent, own)
          left = rest
          parts.append(part)
        }
      }
    }
    return parts
  }

  /// True for what a company gets off or pays on top as a percent of all its fares.
  package func isCompanyPercent(_ charge: Charge) -> Bool {
    adjustments.contains { isCompanyPercent(charge, of: $0) }
  }

  private func isCompanyPercent(_ charge: Charge, of adjustment: Adjustment) -> Bool {
    guard adjustment.isPerCompany, case .percent = adjustment.value else { return false }
    return charge.person == nil && charge.item == adjustment.origin && charge.step == adjustment.step
  }

  /// What the percent comes to of some of the fares, for the payee and the day of the whole.
  private func share(
    of whole: Charge, _ adjustment: Adjustment, _ percent: Percent, _ fares: [Charge]
  ) throws(CostingError) -> Amount {
    let totals = try Total.totals(of: fares)
    let shares = try Total.shares(of: percent, totals)
    let place = totals.firstIndex { $0.includes(whole) }
    let amount = place.map { shares[$0] } ?? .zero(whole.amount.currency)
    return adjustment.isDiscount ? try amount.negated() : amount
  }
}
