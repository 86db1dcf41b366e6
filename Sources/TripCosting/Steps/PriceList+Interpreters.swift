extension PriceList {
  /// Its own interpreters, then its part of those that it shares.
  func interpreterCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for index in party.interpreters { charges.append(try interpreterCharge(index, nil, party)) }
    for shared in party.sharedInterpreters {
      charges.append(try interpreterCharge(shared.interpreter, shared.share, party))
    }
    return charges
  }

  private func interpreterCharge(_ index: Int, _ share: Share?, _ party: Party) throws(CostingError) -> Charge {
    guard interpreters.indices.contains(index) else { throw .unknownItem(payer: party.company, index: index) }
    let fee = interpreters[index]
    let amount = if let share { try fee.amount.share(share.place, of: share.count) } else { fee.amount }
    return Charge(
      payer: party.company, payee: .interpreter, payment: .cash(on: fee.day), amount: amount, step: .interpreter,
      item: fee.session, because: [fee.origin, fee.session, party.company], share: share)
  }
}
