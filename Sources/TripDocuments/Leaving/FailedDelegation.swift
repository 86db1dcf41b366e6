package import TripCosting
package import TripModel

/// What goes back to whom where the delegation is not formed: everything paid, less administrative costs
/// (國外旅遊定型化契約, group below the minimum).
package struct FailedDelegation: Sendable {
  /// What one company gets back from one payee.
  package struct Line: Hashable, Sendable {
    package var company: Company
    package var payee: Payee
    /// One entry a currency.
    package var costs: [LeavingCost]
    /// What is charged for those who had left before; one entry a currency. It stays owed.
    package var charged: [Amount]

    /// Nothing is asked of the company for this payee.
    package var isIdle: Bool { costs.isEmpty && charged.isEmpty }

    /// What goes back of what was paid, one entry a currency: all but the administrative costs and what was charged for
    /// those who had left before.
    package func back(ofPaid paid: [Money]) -> [Amount] {
      paid.map { paid in
        let spent = costs.first { $0.fee.currency == paid.currency }?.administrative ?? .zero(paid.currency)
        let owed = charged.first { $0.currency == paid.currency }?.low ?? 0
        let least = spent.high.map { max(0, paid.units &- $0 &- owed) } ?? 0
        return .range(least, max(0, paid.units &- spent.low &- owed), paid.currency)
      }
    }
  }

  package let lines: [Line]
  /// One entry a currency, for each payee.
  package let sums: [(payee: Payee, costs: [LeavingCost])]
  /// The last safe day for the notice, and the one by plain subtraction.
  package let lastDay: Day?
  package let plainDay: Day?

  package init(_ trip: Trip) throws(CostingError) {
    let maker = BillMaker(trip)
    var lines: [Line] = []
    for number in trip.companies.indices {
      let bill = try maker.bill(ofCompany: number)
      for payee in [Payee.agency, .association] {
        let costs = try FailedDelegation.costs(bill.charges, payee, trip)
        let left = bill.charges.filter { $0.step == .leaving && $0.payee == payee }
        guard !costs.isEmpty || !left.isEmpty || trip.hasLeft(number) else { continue }
        lines.append(
          Line(company: trip.companies[number], payee: payee, costs: costs, charged: try Total.amounts(of: left)))
      }
    }
    self.lines = lines
    sums = try FailedDelegation.sums(lines)
    lastDay = trip.firstDay.map { trip.caps.lastDayOfNotice(beforeDeparture: $0) }
    plainDay = trip.firstDay.map { trip.caps.plainDayOfNotice(beforeDeparture: $0) }
  }

  private static func costs(
    _ charges: [Charge], _ payee: Payee, _ trip: Trip
  ) throws(CostingError) -> [LeavingCost] {
    let spent = payee == trip.withdrawal?.payee ? trip.withdrawal?.administrative : nil
    let ladder = LeavingLadder(departure: trip.firstDay ?? Day(number: 0), steps: [], administrative: spent)
    return try ladder.returned(try LeavingFees.all(charges, payee: payee))
  }

  private static func sums(_ lines: [Line]) throws(CostingError) -> [(payee: Payee, costs: [LeavingCost])] {
    var sums: [(payee: Payee, costs: [LeavingCost])] = []
    for payee in Payee.allCases {
      var costs: [LeavingCost] = []
      for line in lines where line.payee == payee { try LeavingCost.add(line.costs, to: &costs) }
      if !costs.isEmpty { sums.append((payee, costs)) }
    }
    return sums
  }
}
