// How a sum is paid. For each payee and currency, what has no due day of its own is added up and split:
//
// 1. Percents of the whole sum, by largest remainder; what they leave of 100 % is the rest.
// 2. Money comes out of the rest, in the order of the list, as far as it reaches.
// 3. What is left goes to the part that is the rest, else to the last part: so parts always add up to the sum.
//
//        100,001:  30 % · 30 % · rest          30,000 · 30,000 · 40,001
//        100,001:  50 % · 50 %                 50,001 · 50,000
//        133,600:  10,000 a person · rest      20,000 · 113,600   (two people)
//
// Both ends of an amount are split alike. Parts on request stay with the rest; percent of a sum that has such parts is
// a minimum, and so is money that what is known of the sum does not reach. Where some of them are taken off, a percent
// is no minimum: it has the same parts on request as the sum. Whoever pays nothing gets no parts.

extension PriceList {
  /// The parts of everything that goes to a payee with instalments; none for a payee without.
  package func dueParts(of charges: [Charge], for party: Party) throws(CostingError) -> [DuePart] {
    var parts: [DuePart] = []
    for payee in Payee.allCases {
      let plan = instalments.filter { $0.payee == payee }
      guard !plan.isEmpty else { continue }
      for total in try Total.totals(of: charges) where total.payee == payee && total.payment == .invoice(due: nil) {
        parts += try split(total.amount, plan, party)
      }
    }
    return parts
  }

  private func split(_ sum: Amount, _ plan: [Instalment], _ party: Party) throws(CostingError) -> [DuePart] {
    let people = party.members.count
    let lows = try Self.split(sum.low, sum.currency, plan, people)
    var highs: [Int64]?
    if let high = sum.high { highs = try Self.split(high, sum.currency, plan, people) }
    let rest = Self.rest(of: plan)
    var parts: [DuePart] = []
    for index in plan.indices {
      var amount = Amount(currency: sum.currency, low: lows[index], high: nil)
      amount.high = highs?[index]
      if index == rest { (amount.open, amount.openOff) = (sum.open, sum.openOff) }
      if sum.open > 0, case .percent = plan[index].share {
        if sum.openOff == 0 { amount.high = nil } else { (amount.open, amount.openOff) = (sum.open, sum.openOff) }
      }
      if index != rest, highs == nil || sum.open > sum.openOff, case .money = plan[index].share {
        let wanted = try Self.wanted(by: plan[index], sum.currency, people) ?? 0
        amount.high = lows[index] < wanted ? nil : lows[index]
      }
      parts.append(
        DuePart(origin: plan[index].origin, payee: plan[index].payee, amount: amount, due: day(plan[index].due, party)))
    }
    return parts
  }

  private func day(_ due: Instalment.Due, _ party: Party) -> Day? {
    switch due {
    case .on(let day): day
    case .daysAfterConfirmation(let count): party.confirmed?.advanced(by: count)
    case .daysBeforeDeparture(let count): departure?.advanced(by: -count)
    }
  }

  /// Where the rest goes: the part that says so, else the last.
  private static func rest(of plan: [Instalment]) -> Int {
    plan.firstIndex { $0.share == .rest } ?? plan.count - 1
  }

  /// Money of this currency; nil for a percent and the rest.
  private static func wanted(
    by part: Instalment, _ currency: Currency, _ people: Int
  ) throws(CostingError) -> Int64? {
    guard case .money(let money, let isPerCompany) = part.share, money.currency == currency else { return nil }
    let (wanted, overflow) = money.units.multipliedReportingOverflow(by: isPerCompany ? 1 : Int64(people))
    guard !overflow else { throw .overflow }
    return wanted
  }

  private static func split(
    _ sum: Int64, _ currency: Currency, _ plan: [Instalment], _ people: Int
  ) throws(CostingError) -> [Int64] {
    var weights: [Int64] = []
    var left = Percent.whole.millionths
    for part in plan {
      var weight: Int64 = 0
      if case .percent(let percent) = part.share { weight = min(max(0, percent.millionths), left) }
      weights.append(weight)
      left -= weight
    }
    var parts = try LargestRemainder.shares(of: sum, by: weights + [left])
    var rest = parts.removeLast()
    for index in plan.indices {
      guard let wanted = try wanted(by: plan[index], currency, people) else { continue }
      parts[index] = max(0, min(wanted, rest))
      rest -= parts[index]
    }
    parts[Self.rest(of: plan)] += rest
    return parts
  }
}
