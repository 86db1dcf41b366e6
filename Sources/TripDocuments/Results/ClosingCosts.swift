package import TripCosting
package import TripModel

/// What the trip was to cost by its announced prices, what the bills say, and what is known of the money since.
package struct ClosingCosts: Sendable {
  /// One kind of cost in one currency.
  struct Line: Sendable {
    var step: PricingStep
    /// Nil where the one has nothing of it.
    var announced: Amount?
    var billed: Amount?
  }

  let lines: [Line]
  /// Invoiced and received, one a currency; empty where nothing was issued.
  let income: [BoardState.Income]
  /// What the envelopes hold, one a currency.
  let envelopes: [Amount]
  /// Of how many interpreters it is known what they were paid, and of how many in all.
  let paidKnown: Int
  let interpreters: Int
  let paid: [Amount]
  /// Each interpreter of whom it is known what was paid.
  let settled: [SettledCash]

  /// - Parameter reserve: As kept in each envelope.
  package init(_ trip: Trip, income: [BoardState.Income], reserve: [Money]) throws(CostingError) {
    var announced = trip
    announced.confirmations = []
    announced.interpreterLines = []
    (announced.withdrawals, announced.unsettled) = ([], [:])
    let (before, bills) = (try CalendarPlan.bills(announced), try CalendarPlan.bills(trip))
    lines = try Self.lines(before.flatMap(\.charges), bills.flatMap(\.charges))
    self.income = income
    let plan = try CashPlan(bills, trip, reserve: reserve)
    envelopes = plan.contents
    // Who sends nobody has no envelope and pays nobody.
    let groups = trip.delegatesByCompany
    let sending = trip.companies.indices.filter { !groups[$0].isEmpty }
    let places = Set(sending.flatMap { trip.places(ofCompany: $0) })
    let known = trip.agreedInterpreters.filter { places.contains($0.place) && $0.paid != nil }
    (paidKnown, interpreters) = (known.count, places.count)
    var paid: [Amount] = []
    for line in known { if let money = line.paid { try Total.add(.exact(money), to: &paid) } }
    self.paid = paid
    var settled: [SettledCash] = []
    for line in known { if let one = try SettledCash(line, plan, trip) { settled.append(one) } }
    self.settled = settled
  }

  private static func lines(_ before: [Charge], _ now: [Charge]) throws(CostingError) -> [Line] {
    var lines: [Line] = []
    for step in PricingStep.allCases {
      let announced = try Total.amounts(of: before.filter { $0.step == step })
      let billed = try Total.amounts(of: now.filter { $0.step == step })
      var currencies: [Currency] = []
      for currency in (announced + billed).map(\.currency) where !currencies.contains(currency) {
        currencies.append(currency)
      }
      lines += currencies.map { currency in
        Line(
          step: step, announced: announced.first { $0.currency == currency },
          billed: billed.first { $0.currency == currency })
      }
    }
    return lines
  }

  /// What came back, one sum a currency; nil until it is known of every interpreter.
  ///
  /// What one company brought too much pays nothing for another that had too little.
  var cameBack: [Money]? { isKnown ? sums(\.left) : nil }

  /// What was paid beyond the envelopes; nil until it is known of every interpreter.
  var added: [Money]? { isKnown ? sums(\.lacked) : nil }

  private var isKnown: Bool { interpreters > 0 && paidKnown == interpreters }

  private func sums(_ part: (SettledCash) -> [Money]) -> [Money] {
    var sums: [Money] = []
    for money in settled.flatMap(part) {
      if let index = sums.firstIndex(where: { $0.currency == money.currency }) {
        sums[index].units &+= money.units
      } else {
        sums.append(money)
      }
    }
    return sums
  }
}
