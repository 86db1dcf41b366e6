import TripCosting
import TripModel

/// Currencies as banks write them: a code, or a name of one that its customers use.
enum BankCurrency {
  private static let names = [
    "NTD": "TWD", "NT$": "TWD", "新臺幣": "TWD", "新台幣": "TWD", "臺幣": "TWD", "台幣": "TWD", "日圓": "JPY", "日幣": "JPY",
    "日元": "JPY", "円": "JPY", "美元": "USD", "美金": "USD", "歐元": "EUR",
  ]

  /// Nil where the word names none that is known.
  static func read(_ word: String) -> Currency? {
    let word = word.uppercased().filter { !$0.isWhitespace }
    return CurrencyCodes.currency(names[word] ?? word)
  }
}
