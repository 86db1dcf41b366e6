package import TripCosting
package import TripModel

/// How a carrier's cash stands to the limits of customs.
package struct CarryingCheck: Hashable, Sendable {
  /// The company whose own envelopes are carried; nil where one person carries all.
  package var company: Company?
  package var cash: Money
  package var limit: CarryingLimit
  /// Nil where it depends on a rate that nobody gave.
  package var isExceeded: Bool?

  /// Every carrier over a limit; then, once, what depends on a rate.
  ///
  /// - Parameter goesToJapan: Nil where nothing tells.
  package static func of(
    _ plan: CashPlan, rates: [Rate], goesToJapan: Bool? = nil
  ) throws(CostingError) -> [CarryingCheck] {
    var checks: [CarryingCheck] = []
    for amount in plan.contents { checks += try all(nil, Money(amount.low, amount.currency), rates) }
    for group in try plan.contentsByCompany() {
      for amount in group.amounts {
        checks += try all(group.company, Money(amount.low, amount.currency), rates).filter { $0.isExceeded == true }
      }
    }
    return checks.filter { check in
      check.isExceeded != false
        && (check.limit.border != .enteringJapan || goesToJapan ?? (check.cash.currency == .yen))
    }
  }

  private static func all(
    _ company: Company?, _ cash: Money, _ rates: [Rate]
  ) throws(CostingError) -> [CarryingCheck] {
    var checks: [CarryingCheck] = []
    for limit in limits(cash.currency) {
      let isExceeded = try limit.isExceeded(by: cash, rates: rates)
      checks.append(CarryingCheck(company: company, cash: cash, limit: limit, isExceeded: isExceeded))
    }
    return checks
  }

  /// Taiwan counts its own notes apart from foreign ones.
  private static func limits(_ currency: Currency) -> [CarryingLimit] {
    currency == .newTaiwanDollar
      ? [.dollarsFromTaiwan, .cashIntoJapan] : [.foreignCashFromTaiwan, .cashIntoJapan]
  }
}
