package import TripCosting
import TripFormats
import TripModel

/// Rates in words.
package enum RateText {
  /// JPY 1 = TWD 0.2035.
  package static func text(_ rate: Rate) -> String {
    let value = Digits.decimal(rate.value, digits: rate.scale)
    return "\(CurrencyCodes.code(rate.from)) 1 = \(CurrencyCodes.code(rate.to)) \(value)"
  }
}
