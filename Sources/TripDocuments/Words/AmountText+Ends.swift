package import TripCosting
package import TripModel

extension AmountText {
  /// What it costs at least; in words where no part of it has a price.
  package static func low(_ amount: Amount, _ language: Language) -> String {
    guard amount.open == 0 || amount.low != 0 else { return text(amount, language) }
    guard amount.openOff == 0 else { return Words.notKnownYet.text(language) }
    return money(amount.low, amount.currency, language)
  }

  /// What it costs at most; in words where that is not known.
  package static func high(_ amount: Amount, _ language: Language) -> String {
    guard amount.open == 0 || amount.isMost && amount.low != 0, let high = amount.high else {
      return Words.notKnownYet.text(language)
    }
    return money(high, amount.currency, language)
  }
}
