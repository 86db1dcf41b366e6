/// What is known of a price: exact, a range, a minimum ("from", 起), or not yet known ("on request", 另計).
///
/// Adding keeps that honest: one minimum makes the sum a minimum; one unknown part stays counted in ``open``, so that
/// the sum reads "at least ... plus", or "at most" where all of them can only be taken off.
package struct Amount: Hashable, Sendable {
  package var currency: Currency
  /// The least that is known to be due, in units of the currency.
  package var low: Int64
  /// The most that is due; nil where only a minimum is known. Below ``low`` only in what is taken off.
  package var high: Int64?
  /// How many parts of this amount have no known price yet.
  package var open: Int32
  /// How many of them are taken off, as discounts are.
  package var openOff: Int32

  package init(currency: Currency, low: Int64, high: Int64?, open: Int32 = 0, openOff: Int32 = 0) {
    self.currency = currency
    self.low = low
    self.high = high.map { max(low, $0) }
    self.open = open
    self.openOff = openOff
  }

  package static func exact(_ money: Money) -> Amount {
    Amount(currency: money.currency, low: money.units, high: money.units)
  }

  package static func from(_ money: Money) -> Amount {
    Amount(currency: money.currency, low: money.units, high: nil)
  }

  package static func range(_ low: Int64, _ high: Int64, _ currency: Currency) -> Amount {
    Amount(currency: currency, low: low, high: high)
  }

  package static func onRequest(_ currency: Currency) -> Amount {
    Amount(currency: currency, low: 0, high: 0, open: 1)
  }

  package static func zero(_ currency: Currency) -> Amount {
    Amount(currency: currency, low: 0, high: 0)
  }

  /// True when a company can pay it as it stands: no minimum, no range, nothing unknown.
  package var isExact: Bool { open == 0 && high == low }

  /// Unknown parts can only lower it.
  package var isMost: Bool { openOff > 0 && openOff == open && high != nil }

  /// Whether it may turn out to be this; a price on request may become anything in its currency.
  package func allows(_ price: Money) -> Bool {
    guard price.currency == currency else { return false }
    return open > 0 || (price.units >= low && price.units <= high ?? .max)
  }

  /// Throws where the currencies differ or the sum does not fit.
  package func adding(_ other: Amount) throws(CostingError) -> Amount {
    guard currency == other.currency else { throw .currenciesDiffer(currency, other.currency) }
    let (parts, tooMany) = open.addingReportingOverflow(other.open)
    guard !tooMany else { throw .overflow }
    var sum = self
    sum.low = try Self.sum(low, other.low)
    sum.high = nil
    if let high, let otherHigh = other.high { sum.high = try Self.sum(high, otherHigh) }
    sum.open = parts
    sum.openOff &+= other.openOff
    return sum
  }

  static func sum(_ left: Int64, _ right: Int64) throws(CostingError) -> Int64 {
    let (value, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { throw .overflow }
    return value
  }
}
