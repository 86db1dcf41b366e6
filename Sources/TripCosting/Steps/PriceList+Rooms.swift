extension PriceList {
  /// More in one room than any hotel has.
  package static let mostInRoom = 8

  func roomCharges(_ party: Party) throws(CostingError) -> [Charge] {
    var charges: [Charge] = []
    for place in party.members.indices {
      if let bed = party.members[place].bed { charges.append(try roomCharge(bed, place, party)) }
    }
    return charges
  }

  private func roomCharge(_ bed: Party.Bed, _ place: Int, _ party: Party) throws(CostingError) -> Charge {
    guard rooms.indices.contains(bed.room) else { throw .unknownItem(payer: party.company, index: bed.room) }
    let room = rooms[bed.room]
    guard room.sleeps <= Self.mostInRoom, bed.part >= 0, bed.part < room.sleeps else {
      throw .unknownItem(payer: party.company, index: bed.part)
    }
    let member = party.members[place]
    let price = party.price(room.amount, .room, bed.room, member: place)
    let whole = try price.amount.multiplied(by: room.nights)
    return Charge(
      payer: party.company, person: member.origin, payee: room.payee, payment: .invoice(due: room.due),
      amount: try whole.share(bed.part, of: room.sleeps), step: .room, item: room.origin,
      because: [room.origin, member.origin] + price.because)
  }
}
