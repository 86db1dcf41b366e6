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

  /// What leaving at a step costs one person, one entry a currency.
  package func costs(of fees: [Amount], step number: Int) throws(CostingError) -> [LeavingCost] {
    let step = steps[number]
    var fees = fees
    for other in [administrative, fixed(step.keeps)] {
      guard let other, !fees.contains(where: { $0.currency == other.currency }) else { continue }
      fees.append(.zero(other.currency))
    }
    var costs: [LeavingCost] = []
    for fee in fees { costs.append(try cost(of: fee, step.keeps)) }
    return costs
  }

  /// The same for what a company booked as a whole, which bears shares of the fee, but no person's costs or deposit.
  package func costs(of fees: LeavingFees, step number: Int) throws(CostingError) -> [LeavingCost] {
    guard fees.person == nil else { return try costs(of: fees.amounts, step: number) }
    var ladder = self
    ladder.administrative = nil
    if case .percentOfFee = steps[number].keeps { return try ladder.costs(of: fees.amounts, step: number) }
    return try ladder.returned(fees)
  }

  /// What leaving at a step costs all of them together, one entry a currency.
  package func costs(of fees: [LeavingFees], step number: Int) throws(CostingError) -> [LeavingCost] {
    var sums: [LeavingCost] = []
    for fee in fees { try LeavingCost.add(try costs(of: fee, step: number), to: &sums) }
    return sums
  }

  /// What comes back where the organiser calls the trip off in time: all but a person's administrative costs.
  package func returned(_ fees: LeavingFees) throws(CostingError) -> [LeavingCost] {
    var ladder = self
    if fees.person == nil { ladder.administrative = nil }
    var costs: [LeavingCost] = []
    for fee in fees.amounts { costs.append(try ladder.cost(of: fee, .percentOfFee(0))) }
    return costs
  }

  private func cost(of fee: Amount, _ share: LeavingShare) throws(CostingError) -> LeavingCost {
    let spent = own(administrative, fee)
    let base = try fee.less(spent)
    var cost = LeavingCost(fee: fee, administrative: spent, kept: .zero(fee.currency), returned: base)
    switch share {
    case .percentOfFee(let percent):
      cost.kept = try base.percent(percent)
      cost.returned = try rest(of: base, percent)
    case .percentOfDeposit(let percent):
      cost.kept = try own(deposit, fee).percent(percent)
      cost.returned = try base.less(cost.kept)
    case .sum(let sum):
      cost.kept = own(sum, fee)
      cost.returned = try base.less(cost.kept)
    }
    return cost
  }

  /// Both ends less their own share: what is kept of a minimum is known to leave at least so much.
  private func rest(of base: Amount, _ percent: Int64) throws(CostingError) -> Amount {
    guard percent < 100 else { return .zero(base.currency) }
    let kept = try base.percent(percent)
    var most: Int64?
    if let high = base.high, let taken = kept.high { most = try Amount.difference(high, taken) }
    let least = try Amount.difference(base.low, kept.low)
    return Amount(currency: base.currency, low: least, high: most, open: base.open)
  }

  private func own(_ amount: Amount?, _ fee: Amount) -> Amount {
    guard let amount, amount.currency == fee.currency else { return .zero(fee.currency) }
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
