extension PriceList {
  func optionCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for place in party.members.indices {
      for index in party.members[place].options { charges.append(try optionCharge(index, member: place, party)) }
    }
    for index in party.options { charges.append(try optionCharge(index, member: nil, party)) }
    return charges
  }

  private func optionCharge(_ index: Int, member: Int?, _ party: Party) throws(CostingError) -> Charge {
    guard options.indices.contains(index) else { throw .unknownItem(payer: party.company, index: index) }
    let option = options[index]
    let person = member.map { party.members[$0].origin }
    let price = party.price(option.amount, .option, index, member: member)
    return Charge(
      payer: party.company, person: person, payee: option.payee, payment: .invoice(due: option.due),
      amount: price.amount, step: .option, item: option.origin,
      because: [option.origin, person ?? party.company] + price.because)
  }
}
