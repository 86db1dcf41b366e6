// Pricing, in steps:
//
// 1. Fare. Each person pays the first fare of the list whose days of registration include theirs
//    (brochure 13(1)2: the price depends on the time of registration).
// 2. Options. Each person's, then the company's own.
// 3. Interpreters. One half day for each booked session, in cash on its day (brochure 13(2)); one that companies share
//    is split among them to the unit, by largest remainder.
//
// Nothing is converted and nothing else is rounded here.

extension PriceList {
  /// Everything the party owes, in the order of the steps, then of the roster.
  package func charges(for party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    charges.reserveCapacity(party.members.count + party.interpreters.count)
    for member in party.members { charges.append(try fare(of: member, in: party)) }
    for member in party.members {
      for index in member.options { charges.append(try option(index, person: member.origin, in: party)) }
    }
    for index in party.options { charges.append(try option(index, person: nil, in: party)) }
    for index in party.interpreters { charges.append(try interpreter(index, nil, in: party)) }
    for shared in party.sharedInterpreters {
      charges.append(try interpreter(shared.interpreter, shared.share, in: party))
    }
    return charges
  }

  private func fare(of member: Party.Member, in party: Party) throws(CostingError) -> Charge {
    for fare in fares where fare.covers(member.registered) {
      return Charge(
        payer: party.company, person: member.origin, payee: fare.payee, payment: .invoice(due: fare.due),
        amount: fare.amount, step: .fare, item: fare.origin, because: [fare.origin, member.origin])
    }
    throw .noFare(person: member.origin, on: member.registered)
  }

  private func option(_ index: Int, person: Origin?, in party: Party) throws(CostingError) -> Charge {
    guard options.indices.contains(index) else { throw .unknownItem(payer: party.company, index: index) }
    let option = options[index]
    return Charge(
      payer: party.company, person: person, payee: option.payee, payment: .invoice(due: option.due),
      amount: option.amount, step: .option, item: option.origin, because: [option.origin, person ?? party.company])
  }

  private func interpreter(_ index: Int, _ share: Share?, in party: Party) throws(CostingError) -> Charge {
    guard interpreters.indices.contains(index) else { throw .unknownItem(payer: party.company, index: index) }
    let fee = interpreters[index]
    let amount = if let share { try fee.amount.share(share.place, of: share.count) } else { fee.amount }
    return Charge(
      payer: party.company, payee: .interpreter, payment: .cash(on: fee.day), amount: amount, step: .interpreter,
      item: fee.session, because: [fee.origin, fee.session, party.company], share: share)
  }
}
