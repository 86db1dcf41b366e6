extension PriceList {
  func nightCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for member in party.members where member.extraNights > 0 {
      guard let night = extraNight else { throw .unknownItem(payer: party.company, index: member.extraNights) }
      charges.append(
        Charge(
          payer: party.company, person: member.origin, payee: night.payee, payment: .invoice(due: night.due),
          amount: try night.amount.multiplied(by: member.extraNights), step: .night, item: night.origin,
          because: [night.origin, member.origin]))
    }
    return charges
  }
}
