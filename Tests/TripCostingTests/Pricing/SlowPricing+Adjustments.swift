import TripCosting

extension SlowPricing {
  mutating func adjust(_ rule: PriceList.Adjustment, _ fares: [SlowCharge]) -> [SlowCharge] {
    var charges: [SlowCharge] = []
    if rule.isPerCompany {
      guard !party.members.isEmpty, holds(rule.when, nil) else { return [] }
      charges = company(rule, fares)
    } else {
      for index in party.members.indices where holds(rule.when, index) { charges.append(person(rule, fares[index])) }
    }
    return charges.map { charge in
      guard rule.isDiscount else { return charge }
      var off = charge.with { -$0 }
      off.openOff = charge.open
      return off
    }
  }

  private func step(_ rule: PriceList.Adjustment) -> PricingStep { rule.isDiscount ? .discount : .surcharge }

  private func person(_ rule: PriceList.Adjustment, _ fare: SlowCharge) -> SlowCharge {
    switch rule.value {
    case .money(let amount, let payee, let due):
      let price = price(amount, step(rule), rule.origin, fare.person)
      return SlowCharge(
        person: fare.person, payee: payee, payment: .invoice(due: due), amount: price.amount, step: step(rule),
        item: rule.origin, because: [rule.origin, fare.because[1]] + price.because)
    case .percent(let percent):
      var charge = fare.with { Self.share($0, percent) }
      (charge.step, charge.item, charge.because) = (step(rule), rule.origin, [rule.origin] + fare.because)
      return charge
    }
  }

  private mutating func company(_ rule: PriceList.Adjustment, _ fares: [SlowCharge]) -> [SlowCharge] {
    switch rule.value {
    case .money(let amount, let payee, let due):
      let price = price(amount, step(rule), rule.origin, nil)
      return [
        SlowCharge(
          person: nil, payee: payee, payment: .invoice(due: due), amount: price.amount, step: step(rule),
          item: rule.origin, because: [rule.origin, party.company] + price.because)
      ]
    case .percent(let percent):
      let sums = Self.sums(fares)
      if sums.contains(where: { !$0.fits }) { failed = true }
      let lows = Self.once(percent, sums, \.lowEnd)
      let highs = Self.once(percent, sums, \.high)
      // What all fares of a currency come to must fit as well.
      for sum in sums
      where [\SlowCharge.lowEnd, \.high].contains(where: { end in
        let whole = sums.filter { $0.currency == sum.currency }.compactMap { $0[keyPath: end] }.reduce(0, +)
        return Int64(exactly: whole) == nil
      }) { failed = true }
      return sums.indices.map { index in
        var charge = sums[index]
        (charge.low, charge.high) = (lows[index] ?? 0, highs[index])
        (charge.person, charge.step, charge.item) = (nil, step(rule), rule.origin)
        charge.because.insert(rule.origin, at: 0)
        return charge
      }
    }
  }

  /// Half up in one division of doubled numbers.
  static func share(_ units: Int128, _ percent: Percent) -> Int128 {
    let doubled = (units < 0 ? -units : units) * Int128(percent.millionths) * 2 + 1_000_000
    return units < 0 ? -(doubled / 2_000_000) : doubled / 2_000_000
  }

  /// A percent of the sums of each currency as a whole, dealt out unit by unit: every sum gets its part without the
  /// fraction, and each unit left goes to the one that lacks most, the earlier one first. Nil where an end is open.
  /// Exact sums have their dealing to themselves; the others deal out what the whole comes to beyond it.
  private static func once(
    _ percent: Percent, _ sums: [SlowCharge], _ end: KeyPath<SlowCharge, Int128?>
  ) -> [Int128?] {
    sums.indices.map { index in
      guard sums[index][keyPath: end] != nil else { return nil }
      let peers = sums.indices.filter { sums[$0].currency == sums[index].currency && sums[$0][keyPath: end] != nil }
      let row = peers.filter { sums[$0].isSure == sums[index].isSure }
      let ends = row.compactMap { sums[$0][keyPath: end] }
      let sure = sums[index].isSure ? 0 : peers.filter { sums[$0].isSure }.map { sums[$0].low }.reduce(0, +)
      let whole = ends.reduce(0, +)
      let all = share(whole + sure, percent) - share(sure, percent)
      guard row.count > 1, whole > 0 else { return all }
      let parts = ends.map { all * $0 / whole }
      let lacks = ends.indices.map { all * ends[$0] - parts[$0] * whole }
      let before = lacks.indices.filter { other in
        let me = row.firstIndex(of: index) ?? 0
        return lacks[other] > lacks[me] || (lacks[other] == lacks[me] && other < me)
      }.count
      let place = row.firstIndex(of: index) ?? 0
      return parts[place] + (Int128(before) < all - parts.reduce(0, +) ? 1 : 0)
    }
  }

  /// One sum for each payee, way, day and currency, with the lines behind it.
  static func sums(_ charges: [SlowCharge]) -> [SlowCharge] {
    var sums: [SlowCharge] = []
    for charge in charges {
      let found = sums.firstIndex {
        $0.payee == charge.payee && $0.payment == charge.payment && $0.currency == charge.currency
      }
      guard let found else {
        sums.append(charge)
        continue
      }
      sums[found].low += charge.low
      let (most, more) = (sums[found].high, charge.high)
      sums[found].high = most.flatMap { most in more.map { most + $0 } }
      sums[found].open += charge.open
      sums[found].openOff += charge.openOff
      sums[found].because += charge.because.filter { !sums[found].because.contains($0) }
    }
    return sums
  }
}
