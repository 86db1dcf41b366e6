extension PriceList {
  func nightCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for (place, member) in party.members.enumerated() where member.extraNights > 0 {
      guard let night = extraNight else { throw .unknownItem(payer: party.company, index: member.extraNights) }
      let price = party.price(night.amount, .night, 0, member: place)
      charges.append(
        Charge(
          payer: party.company, person: member.origin, payee: night.payee, payment: .invoice(due: night.due),
          amount: try price.amount.multiplied(by: member.extraNights), quantity: member.extraNights,
          step: .night, item: night.origin, because: [night.origin, member.origin] + price.because))
    }
    return charges
  }
}
