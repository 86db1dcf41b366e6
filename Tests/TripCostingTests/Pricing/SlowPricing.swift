import TripCosting

/// Prices a party again in the plainest words, apart from TripCosting; nil where it cannot be priced.
struct SlowPricing {
  let prices: PriceList
  let party: Party
  /// Set by whatever does not fit 64 bits or is not in the list.
  var failed = false

  static func charges(_ prices: PriceList, _ party: Party) -> [SlowCharge]? {
    var pricing = SlowPricing(prices: prices, party: party)
    let charges = pricing.all()
    return pricing.failed || charges.contains { !$0.fits } ? nil : charges
  }

  private mutating func all() -> [SlowCharge] {
    let fares = party.members.indices.compactMap { fare($0) }
    guard fares.count == party.members.count else {
      failed = true
      return []
    }
    var charges = fares + party.members.compactMap { room($0) } + party.members.compactMap { night($0) }
    for member in party.members {
      for index in member.options { charges.append(option(prices.options[index], member.origin)) }
    }
    for index in party.options { charges.append(option(prices.options[index], nil)) }
    for isDiscount in [true, false] {
      for rule in prices.adjustments where rule.isDiscount == isDiscount { charges += adjust(rule, fares) }
    }
    for index in party.interpreters {
      let fee = prices.interpreters[index]
      charges.append(
        SlowCharge(
          person: nil, payee: .interpreter, payment: .cash(on: fee.day), amount: fee.amount, step: .interpreter,
          item: fee.session, because: [fee.origin, fee.session, party.company]))
    }
    return charges
  }

  /// Whether a condition holds for a person, or, without one, for the company.
  func holds(_ condition: Condition, _ index: Int?) -> Bool {
    let registered = index.map { party.members[$0].registered } ?? party.registered
    if condition.from != nil || condition.until != nil {
      guard let registered else { return false }
      if let from = condition.from, registered < from { return false }
      if let until = condition.until, registered > until { return false }
    }
    for category in condition.categories where !party.categories.contains(category) { return false }
    if let from = condition.place.from, index.map({ $0 + 1 < from }) ?? true { return false }
    if let until = condition.place.until, index.map({ $0 + 1 > until }) ?? true { return false }
    if let from = condition.people.from, party.delegation < from { return false }
    if let until = condition.people.until, party.delegation > until { return false }
    if let own = condition.ownFlight { return index.map { party.members[$0].ownFlight == own } ?? false }
    return true
  }

  private func fare(_ index: Int) -> SlowCharge? {
    let member = party.members[index]
    guard let fare = prices.fares.first(where: { holds($0.when, index) }) else { return nil }
    let amount = member.confirmed.map { Amount.exact($0.price) } ?? fare.amount
    return SlowCharge(
      person: member.origin, payee: fare.payee, payment: .invoice(due: fare.due), amount: amount, step: .fare,
      item: fare.origin, because: [fare.origin, member.origin] + (member.confirmed.map { [$0.origin] } ?? []))
  }

  private mutating func room(_ member: Party.Member) -> SlowCharge? {
    guard let bed = member.bed else { return nil }
    let room = prices.rooms[bed.room]
    let price = price(room.amount, .room, room.origin, member.origin)
    let whole = SlowCharge(
      person: member.origin, payee: room.payee, payment: .invoice(due: room.due), amount: price.amount, step: .room,
      item: room.origin, because: [room.origin, member.origin] + price.because
    ).with { $0 * Int128(room.nights) }
    if !whole.fits { failed = true }
    let (sleeps, part) = (Int128(room.sleeps), Int128(bed.part))
    return whole.with { ($0 + sleeps - 1 - part) / sleeps }
  }

  private mutating func night(_ member: Party.Member) -> SlowCharge? {
    guard member.extraNights > 0 else { return nil }
    guard let night = prices.extraNight else {
      failed = true
      return nil
    }
    var charge = option(night, member.origin, .night).with { $0 * Int128(member.extraNights) }
    charge.step = .night
    return charge
  }

  private func option(
    _ option: PriceList.OptionPrice, _ person: Origin?, _ step: PricingStep = .option
  ) -> SlowCharge {
    let price = price(option.amount, step, option.origin, person)
    return SlowCharge(
      person: person, payee: option.payee, payment: .invoice(due: option.due), amount: price.amount, step: .option,
      item: option.origin, because: [option.origin, person ?? party.company] + price.because)
  }

  /// What was confirmed for somebody's thing, told by whose it is and what, else what was announced.
  func price(
    _ announced: Amount, _ step: PricingStep, _ item: Origin, _ person: Origin?
  ) -> (amount: Amount, because: [Origin]) {
    var items: [Origin]
    switch step {
    case .option: items = prices.options.map(\.origin)
    case .room: items = prices.rooms.map(\.origin)
    case .night: items = prices.extraNight.map { [$0.origin] } ?? []
    default: items = prices.adjustments.map(\.origin)
    }
    let line = party.settled.first { entry in
      entry.step == step && items[entry.index] == item && entry.member.map { party.members[$0].origin } == person
    }
    return line.map { (.exact($0.confirmed.price), [$0.confirmed.origin]) } ?? (announced, [])
  }
}
