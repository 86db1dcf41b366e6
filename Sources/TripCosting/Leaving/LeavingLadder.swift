/// What leaving costs before departure, step by step; the ladder is data of a trip, never ours.
package struct LeavingLadder: Hashable, Sendable {
  package var departure: Day
  package var steps: [LeavingStep]
  /// One person's deposit, for steps that keep a share of it.
  package var deposit: Amount?
  /// One person's costs already laid out (行政規費); they come off the fee before any share is taken.
  package var administrative: Amount?

  package init(departure: Day, steps: [LeavingStep], deposit: Amount? = nil, administrative: Amount? = nil) {
    self.departure = departure
    self.steps = steps
    self.deposit = deposit
    self.administrative = administrative
  }

  /// The step that a notice meets: the first whose limit it keeps; nil where the ladder does not go so far.
  package func step(at notice: Moment) -> Int? {
    steps.firstIndex { step in step.limit.moment(departure: departure).map { notice <= $0 } ?? true }
  }

  /// The end of the step before and the end of this one; nil where there is none.
  package func span(of number: Int) -> (after: Moment?, until: Moment?) {
    let after = number > 0 ? steps[number - 1].limit.moment(departure: departure) : nil
    return (after, steps[number].limit.moment(departure: departure))
  }

  /// What leaving at a step costs each of them, and all together, one entry a currency.
  ///
  /// A discount of the company as a whole takes off no more than is left to return: what would be below that lowers what
  /// is kept, so that kept and returned never part from the fee.
  package func account(
    of fees: [LeavingFees], step number: Int
  ) throws(CostingError) -> (each: [[LeavingCost]], sums: [LeavingCost]) {
    try account(of: fees, keeps: steps[number].keeps)
  }

  /// What comes back where the organiser calls the trip off in time: all but a person's administrative costs.
  package func returned(_ fees: [LeavingFees]) throws(CostingError) -> [LeavingCost] {
    try account(of: fees, keeps: .percentOfFee(0)).sums
  }

  private func account(
    of fees: [LeavingFees], keeps: LeavingShare
  ) throws(CostingError) -> (each: [[LeavingCost]], sums: [LeavingCost]) {
    var each: [[LeavingCost]] = []
    var sums: [LeavingCost] = []
    for fee in fees {
      var costs = try self.costs(of: fee, keeps)
      if fee.person == nil { costs = try LeavingCost.levelled(costs, with: sums) }
      try LeavingCost.add(costs, to: &sums)
      each.append(costs)
    }
    return (each, sums)
  }

  /// What leaving at a step costs one person, one entry a currency.
  package func costs(of fees: [Amount], step number: Int) throws(CostingError) -> [LeavingCost] {
    try costs(of: fees, steps[number].keeps)
  }

  /// What a company booked as a whole bears shares of the fee, but no person's costs or deposit.
  private func costs(of fees: LeavingFees, _ keeps: LeavingShare) throws(CostingError) -> [LeavingCost] {
    guard fees.person == nil else { return try costs(of: fees.amounts, keeps) }
    var ladder = self
    ladder.administrative = nil
    if case .percentOfFee = keeps { return try ladder.costs(of: fees.amounts, keeps) }
    return try ladder.costs(of: fees.amounts, .percentOfFee(0))
  }

  private func costs(of fees: [Amount], _ keeps: LeavingShare) throws(CostingError) -> [LeavingCost] {
    var costs: [LeavingCost] = []
    for fee in fees { costs.append(try cost(of: fee, keeps)) }
    for other in [administrative, fixed(keeps)] {
      guard let other, !costs.contains(where: { $0.fee.currency == other.currency }) else { continue }
      costs.append(try foreign(other.currency, keeps))
    }
    return costs
  }

  private func cost(of fee: Amount, _ share: LeavingShare) throws(CostingError) -> LeavingCost {
    let laidOut = own(administrative, fee.currency)
    let (spent, base) = (laidOut.within(fee), try fee.less(laidOut))
    if case .percentOfFee(let percent) = share {
      let percent = min(percent, 100)
      return LeavingCost(
        fee: fee, administrative: spent, kept: try base.percent(percent), returned: try rest(of: base, percent))
    }
    let kept = try taken(share, fee.currency)
    return LeavingCost(
      fee: fee, administrative: spent, kept: kept.within(base), returned: try base.less(kept))
  }

  /// Kept in a currency in which no fee is paid: beside the fee, never converted.
  private func foreign(_ currency: Currency, _ share: LeavingShare) throws(CostingError) -> LeavingCost {
    LeavingCost(
      fee: .zero(currency), administrative: own(administrative, currency), kept: try taken(share, currency),
      returned: .zero(currency))
  }

  /// What does not depend on the fee.
  private func taken(_ share: LeavingShare, _ currency: Currency) throws(CostingError) -> Amount {
    switch share {
    case .percentOfFee: .zero(currency)
    case .percentOfDeposit(let percent): try own(deposit, currency).percent(percent)
    case .sum(let sum): own(sum, currency)
    }
  }

  /// Both ends less their own share: what is kept of a minimum is known to leave at least so much.
  private func rest(of base: Amount, _ percent: Int64) throws(CostingError) -> Amount {
    guard percent < 100 else { return .zero(base.currency) }
    let kept = try base.percent(percent)
    var rest = base
    rest.low = try Amount.difference(base.low, kept.low)
    if let high = base.high, let taken = kept.high { rest.high = try Amount.difference(high, taken) }
    return rest
  }

  private func own(_ amount: Amount?, _ currency: Currency) -> Amount {
    guard let amount, amount.currency == currency else { return .zero(currency) }
    return amount
  }

  private func fixed(_ share: LeavingShare) -> Amount? {
    switch share {
    case .percentOfFee: nil
    case .percentOfDeposit: deposit
    case .sum(let sum): sum
    }
  }
}
