extension PriceList {
  /// The first fare of the list that holds there.
  package func fare(in circumstance: Circumstance) -> Fare? {
    for fare in fares where fare.when.holds(in: circumstance) { return fare }
    return nil
  }

  func fareCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for index in party.members.indices { charges.append(try fareCharge(index, party)) }
    return charges
  }

  private func fareCharge(_ index: Int, _ party: Party) throws(CostingError) -> Charge {
    let member = party.members[index]
    guard let fare = fare(in: party.circumstance(of: index)) else {
      throw .noFare(person: member.origin, on: member.registered)
    }
    var charge = Charge(
      payer: party.company, person: member.origin, payee: fare.payee, payment: .invoice(due: fare.due),
      amount: fare.amount, step: .fare, item: fare.origin, because: [fare.origin, member.origin])
    if let confirmed = member.confirmed {
      charge.amount = .exact(confirmed.price)
      charge.because.append(confirmed.origin)
    }
    return charge
  }
}
