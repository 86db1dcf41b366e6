extension PriceList {
  func optionCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for member in party.members {
      for index in member.options { charges.append(try optionCharge(index, person: member.origin, party)) }
    }
    for index in party.options { charges.append(try optionCharge(index, person: nil, party)) }
    return charges
  }

  private func optionCharge(_ index: Int, person: Origin?, _ party: Party) throws(CostingError) -> Charge {
    guard options.indices.contains(index) else { throw .unknownItem(payer: party.company, index: index) }
    let option = options[index]
    return Charge(
      payer: party.company, person: person, payee: option.payee, payment: .invoice(due: option.due),
      amount: option.amount, step: .option, item: option.origin, because: [option.origin, person ?? party.company])
  }
}
