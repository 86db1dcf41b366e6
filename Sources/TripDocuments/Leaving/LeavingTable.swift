package import TripCosting
package import TripModel

/// What leaving costs the people of a bill, step by step of the trip's ladder.
package struct LeavingTable: Hashable, Sendable {
  /// One step with its sums for everybody of the bill.
  package struct Row: Hashable, Sendable {
    package var step: LeavingStep
    /// The end of the step before, and of this one; nil where there is none.
    package var after: Moment?
    package var until: Moment?
    /// One entry a currency.
    package var costs: [LeavingCost]
  }

  package let withdrawal: Withdrawal
  package let ladder: LeavingLadder
  package let rows: [Row]
  /// Paid by invoice besides, to whom the ladder does not bind.
  package let others: [Payee]

  /// Nil where the trip has no ladder, or the bill nothing that is under it.
  package init?(_ charges: [Charge], _ trip: Trip) throws(CostingError) {
    guard let withdrawal = trip.withdrawal, let ladder = trip.leavingLadder else { return nil }
    let fees = try LeavingFees.all(charges, payee: withdrawal.payee)
    guard !fees.isEmpty else { return nil }
    var rows: [Row] = []
    for (number, step) in ladder.steps.enumerated() {
      let (after, until) = ladder.span(of: number)
      let costs = try ladder.account(of: fees, step: number).sums
      rows.append(Row(step: step, after: after, until: until, costs: costs))
    }
    self.withdrawal = withdrawal
    self.ladder = ladder
    self.rows = rows
    others = Payee.allCases.filter { payee in
      payee != withdrawal.payee
        && charges.contains { $0.payee == payee && !$0.payment.isCash && $0.step != .leaving }
    }
  }

  /// Whether no notice can meet any of its steps any more.
  package func isOver(on today: Day) -> Bool {
    today > ladder.departure || rows.allSatisfy { row in row.until.map { $0.day < today } ?? false }
  }

  /// Where it comes from, what comes off first, that it is a floor, and what is not under it.
  package var notes: [Sentence] {
    Words.ladderNotes(withdrawal, on: rows.flatMap(\.costs).map(\.fee))
      + (others.isEmpty ? [] : [Words.notUnderLadder(others)])
  }

  /// What is kept, in words; several currencies stay side by side.
  ///
  /// Under a head that says "at least" or "at most", only what is known is shown: "at most, from NT$93,520" says nothing.
  package static func kept(
    _ costs: [LeavingCost], isLeast: Bool, _ language: Language
  ) throws(CostingError) -> String {
    var amounts: [Amount] = []
    for cost in costs { amounts.append(try cost.owed()) }
    return text(amounts, isLeast, language)
  }

  /// What comes back, in the same way.
  package static func returned(_ costs: [LeavingCost], isLeast: Bool, _ language: Language) -> String {
    text(costs.map(\.returned), isLeast, language)
  }

  private static func text(_ amounts: [Amount], _ isLeast: Bool, _ language: Language) -> String {
    amounts.map { isLeast ? AmountText.known($0, language) : AmountText.text($0, language) }.joined(separator: " + ")
  }
}
