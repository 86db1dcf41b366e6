import TripCosting
import TripDocuments
import TripFormats
import TripModel
import TripReading

/// Money on a command line: typed and shown.
enum MoneyText {
  /// Sums of several currencies side by side; they are never added.
  static func sum(_ money: [Money]) -> String {
    money.map { AmountText.money($0.units, $0.currency, .en) }.joined(separator: " + ")
  }

  static func sentence(_ money: [Money]) -> Sentence {
    func list(_ language: Language) -> String { money.map { text($0, language) }.joined(separator: " + ") }
    return Sentence(en: list(.en), zhHant: list(.zhHant), ja: list(.ja))
  }

  /// Nil for what is not one exact amount.
  static func exact(_ word: String) -> Money? {
    guard let amount = try? PriceText.read(word), amount.isExact else { return nil }
    return Money(amount.low, amount.currency)
  }

  static func text(_ money: Money, _ language: Language) -> String {
    AmountText.money(money.units, money.currency, language)
  }
}
