/// A whole number of the currency's smallest used unit: NT$1, one yen, one US cent.
package struct Money: Hashable, Sendable {
  package var units: Int64
  package var currency: Currency

  package init(_ units: Int64, _ currency: Currency) {
    self.units = units
    self.currency = currency
  }

  /// The same sum the other way; the least number of all, which no sum of ours is, stays as it is.
  package static prefix func - (money: Money) -> Money { Money(0 &- money.units, money.currency) }
}
