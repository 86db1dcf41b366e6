extension PriceList {
  /// Discounts or surcharges on the fares, which stand in the order of the people.
  func adjustmentCharges(_ party: Party, _ fares: [Charge], isDiscount: Bool) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for (number, adjustment) in adjustments.enumerated() where adjustment.isDiscount == isDiscount {
      if adjustment.isPerCompany {
        charges += try companyCharges(adjustment, number, party, fares)
      } else {
        charges += try personCharges(adjustment, number, party, fares)
      }
    }
    return charges
  }

  private func personCharges(
    _ adjustment: Adjustment, _ number: Int, _ party: Party, _ fares: [Charge]
  ) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for index in party.members.indices where adjustment.when.holds(in: party.circumstance(of: index)) {
      let person = party.members[index].origin
      switch adjustment.value {
      case .money(let amount, let payee, let due):
        let price = party.price(amount, adjustment.step, number, member: index)
        let because = [adjustment.origin, person] + price.because
        charges.append(
          try charge(adjustment, price.amount, payee, .invoice(due: due), party, person: person, because: because))
      case .percent(let percent):
        let fare = fares[index]
        charges.append(
          try charge(
            adjustment, try fare.amount.share(percent), fare.payee, fare.payment, party, person: person,
            because: [adjustment.origin] + fare.because))
      }
    }
    return charges
  }

  /// Nobody in the company, nothing to take off or to add.
  private func companyCharges(
    _ adjustment: Adjustment, _ number: Int, _ party: Party, _ fares: [Charge]
  ) throws(CostingError) -> [Charge] {
    guard !party.members.isEmpty, adjustment.when.holds(in: party.circumstance) else { return [] }
    var charges: [Charge] = []
    switch adjustment.value {
    case .money(let amount, let payee, let due):
      let price = party.price(amount, adjustment.step, number, member: nil)
      let because = [adjustment.origin, party.company] + price.because
      charges.append(try charge(adjustment, price.amount, payee, .invoice(due: due), party, because: because))
    case .percent(let percent):
      let totals = try Total.totals(of: fares)
      for (total, amount) in zip(totals, try Total.shares(of: percent, totals)) {
        charges.append(
          try charge(
            adjustment, amount, total.payee, total.payment, party, because: reasons(adjustment, total, fares)))
      }
    }
    return charges
  }

  /// The adjustment, then the lines behind the fares of one total, each once.
  private func reasons(_ adjustment: Adjustment, _ total: Total, _ fares: [Charge]) -> [Origin] {
    var because = [adjustment.origin]
    for fare in fares where total.includes(fare) {
      for origin in fare.because where !because.contains(where: { $0.number == origin.number }) {
        because.append(origin)
      }
    }
    return because
  }

  private func charge(
    _ adjustment: Adjustment, _ amount: Amount, _ payee: Payee, _ payment: Payment, _ party: Party,
    person: Origin? = nil, because: [Origin]
  ) throws(CostingError) -> Charge {
    Charge(
      payer: party.company, person: person, payee: payee, payment: payment,
      amount: adjustment.isDiscount ? try amount.negated() : amount,
      step: adjustment.step, item: adjustment.origin, because: because)
  }
}
