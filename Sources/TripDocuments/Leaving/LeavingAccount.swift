package import TripCosting
package import TripModel

/// What a withdrawal costs on one day, person by person.
package struct LeavingAccount: Hashable, Sendable {
  /// One person, or the company for what it booked as a whole.
  package struct Line: Hashable, Sendable {
    package var person: Delegate?
    /// One entry a currency.
    package var costs: [LeavingCost]
  }

  package let withdrawal: Withdrawal
  package let ladder: LeavingLadder
  /// Number of the step into the ladder.
  package let step: Int
  package let notice: Moment
  package let lines: [Line]
  package let sums: [LeavingCost]
  /// The fees of the company's people who stay, to the same payee, as they are then, and what was charged for those who
  /// left before; one entry a currency.
  package let stays: [Amount]
  /// Paid besides, to whom the ladder does not bind.
  package let others: [Payee]

  /// Nil where the trip has no ladder, or none that goes so far.
  ///
  /// - Parameter staying: what the company is charged afterwards; nil where no fare holds any more, so that it is open.
  package init?(
    _ subject: LeavingSubject, _ bill: Bill, _ trip: Trip, at notice: Moment, staying: [Charge]? = []
  ) throws(CostingError) {
    guard let withdrawal = trip.withdrawal, let ladder = trip.leavingLadder, let step = ladder.step(at: notice) else {
      return nil
    }
    let charges = try subject.charges(bill, trip)
    let people = Dictionary(trip.delegates.map { ($0.origin, $0) }, uniquingKeysWith: { first, _ in first })
    let fees = try LeavingFees.all(charges, payee: withdrawal.payee)
    let (each, sums) = try ladder.account(of: fees, step: step)
    let lines = zip(fees, each).map { fee, costs in Line(person: fee.person.flatMap { people[$0] }, costs: costs) }
    var stays: [Amount] = []
    for fee in try LeavingFees.all(staying ?? [], payee: withdrawal.payee) {
      for amount in fee.amounts { try Total.add(amount, to: &stays) }
    }
    for charge in trip.leavingCharges(of: subject.company) where charge.payee == withdrawal.payee {
      try Total.add(charge.amount, to: &stays)
    }
    self.stays = staying == nil ? sums.map { .onRequest($0.fee.currency) } : stays
    self.withdrawal = withdrawal
    self.ladder = ladder
    self.step = step
    self.notice = notice
    self.lines = lines
    self.sums = sums
    others = Payee.allCases.filter { payee in payee != withdrawal.payee && charges.contains { $0.payee == payee } }
  }

  package var daysBefore: Int { ladder.departure.days(since: notice.day) }

  /// The step that the notice meets, with the sums of everybody who leaves.
  package var row: LeavingTable.Row {
    let (after, until) = ladder.span(of: step)
    return LeavingTable.Row(step: ladder.steps[step], after: after, until: until, costs: sums)
  }
}
