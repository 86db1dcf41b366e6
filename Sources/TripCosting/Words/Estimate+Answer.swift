extension Estimate {
  /// What a page is told: charges, sums, what is due when, what leaving costs, and one sum at the rates given.
  package struct Answer: Hashable, Sendable {
    package var charges: [Charge]
    /// One sum for each payee, way of payment, day and currency.
    package var totals: [Total]
    /// One sum a currency of what is paid by invoice, and of what is paid in cash.
    package var payable: [Amount]
    package var cash: [Amount]
    package var parts: [DuePart]
    /// For each step of the ladder, one entry a currency.
    package var leaving: [[LeavingCost]]
    /// Nil where none was asked for, or a rate is missing.
    package var converted: Amount?

    package init(_ question: Question) throws(CostingError) {
      charges = try question.prices.charges(for: question.party)
      totals = try Total.totals(of: charges)
      payable = try Total.amounts(of: charges.filter { !$0.payment.isCash })
      cash = try Total.amounts(of: charges.filter { $0.payment.isCash })
      parts = try question.prices.dueParts(of: charges, for: question.party)
      leaving = try Self.leaving(charges, question)
      if let target = question.target {
        converted = try Conversion(charges, to: target, rates: question.rates)?.amount
      }
    }

    private static func leaving(_ charges: [Charge], _ question: Question) throws(CostingError) -> [[LeavingCost]] {
      guard let ladder = question.ladder else { return [] }
      let fees = try LeavingFees.all(charges, payee: question.ladderPayee)
      var rows: [[LeavingCost]] = []
      for step in ladder.steps.indices { rows.append(try ladder.account(of: fees, step: step).sums) }
      return rows
    }

    package func write(to writer: inout WordWriter) {
      writer.count(charges.count)
      for charge in charges { charge.write(to: &writer) }
      writer.count(totals.count)
      for total in totals { total.write(to: &writer) }
      writer.amounts(payable)
      writer.amounts(cash)
      writer.count(parts.count)
      for part in parts { part.write(to: &writer) }
      writer.count(leaving.count)
      for costs in leaving {
        writer.count(costs.count)
        for cost in costs { cost.write(to: &writer) }
      }
      writer.amounts(converted.map { [$0] } ?? [])
    }
  }
}
