import TripCosting
import TripDocuments
import TripFormats
import TripModel

/// Money on a command line: typed and shown.
enum MoneyText {
  /// Sums of several currencies side by side; they are never added.
  static func sum(_ money: [Money]) -> String {
    money.map { AmountText.money($0.units, $0.currency, .en) }.joined(separator: " + ")
  }

  static func text(_ money: Money, _ language: Language) -> String {
    AmountText.money(money.units, money.currency, language)
  }
}
