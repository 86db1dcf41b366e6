/// Above how much cash a traveller must declare it at a border; more than the limit, not the limit itself.
package struct CarryingLimit: Hashable, Sendable {
  /// Whose customs ask.
  package enum Border: Sendable {
    case leavingTaiwan, enteringJapan
  }

  package var border: Border
  package var limit: Money

  package init(border: Border, limit: Money) {
    self.border = border
    self.limit = limit
  }

  /// Taiwan: foreign cash worth more than US$10,000 (Ministry of Finance's notice, tw.news.yahoo.com; blog.yes99.com.tw).
  package static let foreignCashFromTaiwan = CarryingLimit(
    border: .leavingTaiwan, limit: Money(1_000_000, .usDollar))
  /// Taiwan: more than NT$100,000 in its own notes (same notice).
  package static let dollarsFromTaiwan = CarryingLimit(border: .leavingTaiwan, limit: Money(100_000, .newTaiwanDollar))
  /// Japan: more than 1,000,000 yen (bg3.co).
  package static let cashIntoJapan = CarryingLimit(border: .enteringJapan, limit: Money(1_000_000, .yen))

  /// Whether it is too much; nil where that depends on a rate that nobody gave.
  package func isExceeded(by cash: Money, rates: [Rate]) throws(CostingError) -> Bool? {
    if cash.currency == limit.currency { return cash.units > limit.units }
    guard let carried = try CarryingLimit.dollars(cash, rates), let most = try CarryingLimit.dollars(limit, rates)
    else { return nil }
    return carried > most
  }

  private static func dollars(_ money: Money, _ rates: [Rate]) throws(CostingError) -> Int64? {
    if money.currency == .newTaiwanDollar { return money.units }
    for rate in rates where rate.from == money.currency && rate.to == .newTaiwanDollar {
      return try rate.convert(money.units)
    }
    return nil
  }
}
