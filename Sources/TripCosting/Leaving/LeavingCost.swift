/// What leaving costs in one currency, if all was paid.
package struct LeavingCost: Hashable, Sendable {
  package var fee: Amount
  /// Costs already laid out, which come off first.
  package var administrative: Amount
  /// By the ladder, beside the administrative costs.
  package var kept: Amount
  package var returned: Amount

  package init(fee: Amount, administrative: Amount, kept: Amount, returned: Amount) {
    self.fee = fee
    self.administrative = administrative
    self.kept = kept
    self.returned = returned
  }

  /// Administrative costs and what the ladder keeps.
  package func owed() throws(CostingError) -> Amount { try administrative.adding(kept) }

  package func adding(_ other: LeavingCost) throws(CostingError) -> LeavingCost {
    LeavingCost(
      fee: try fee.adding(other.fee), administrative: try administrative.adding(other.administrative),
      kept: try kept.adding(other.kept), returned: try returned.adding(other.returned))
  }

  /// Adds to the sum of the same currency, or begins one.
  package static func add(_ costs: [LeavingCost], to sums: inout [LeavingCost]) throws(CostingError) {
    for cost in costs {
      if let index = sums.firstIndex(where: { $0.fee.currency == cost.fee.currency }) {
        sums[index] = try sums[index].adding(cost)
      } else {
        sums.append(cost)
      }
    }
  }

  /// A company's own costs beside the sums of its people: what would be returned below nothing is kept less instead.
  static func levelled(_ own: [LeavingCost], with people: [LeavingCost]) throws(CostingError) -> [LeavingCost] {
    var levelled: [LeavingCost] = []
    for var cost in own {
      if let sum = people.first(where: { $0.fee.currency == cost.fee.currency }) {
        let lack = try lack(try sum.returned.adding(cost.returned), of: try sum.fee.adding(cost.fee))
        cost.kept = try cost.kept.adding(try lack.negated())
        cost.returned = try cost.returned.adding(lack)
      }
      levelled.append(cost)
    }
    return levelled
  }

  /// How far each end lies below nothing, where the fee itself does not.
  private static func lack(_ returned: Amount, of fee: Amount) throws(CostingError) -> Amount {
    var lack = Amount.zero(fee.currency)
    lack.low = max(0, try Amount.difference(min(0, fee.low), returned.low))
    if let whole = fee.high, let most = returned.high {
      lack.high = max(0, try Amount.difference(min(0, whole), most))
    }
    return lack
  }
}
