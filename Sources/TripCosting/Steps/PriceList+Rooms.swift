extension PriceList {
  /// More in one room than any hotel has.
  package static let mostInRoom = 8

  func roomCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for member in party.members {
      if let bed = member.bed { charges.append(try roomCharge(bed, member, party)) }
    }
    return charges
  }

  private func roomCharge(_ bed: Party.Bed, _ member: Party.Member, _ party: Party) throws(CostingError) -> Charge {
    guard rooms.indices.contains(bed.room) else { throw .unknownItem(payer: party.company, index: bed.room) }
    let room = rooms[bed.room]
    guard room.sleeps <= Self.mostInRoom, bed.part >= 0, bed.part < room.sleeps else {
      throw .unknownItem(payer: party.company, index: bed.part)
    }
    let whole = try room.amount.multiplied(by: room.nights)
    return Charge(
      payer: party.company, person: member.origin, payee: room.payee, payment: .invoice(due: room.due),
      amount: try whole.share(bed.part, of: room.sleeps), step: .room, item: room.origin,
      because: [room.origin, member.origin])
  }
}
