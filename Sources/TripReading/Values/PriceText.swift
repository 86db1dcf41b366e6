package import TripCosting
import TripModel

/// A price as the trip folder writes it: "TWD 66800", "from TWD 66800", "JPY 35000-50000", "TWD on request".
///
/// What organisers copy from a brochure is read as well: "NT$66,800起", "另計", full-width digits.
package enum PriceText {
  package enum Failure: Error, Hashable, Sendable {
    case unreadable
    case unknownCurrency(String)
  }

  package static func read(_ text: String) throws(Failure) -> Amount {
    var words = HalfWidth.fold(text).uppercased()
    let isMinimum = take(["FROM", "起", "より", "から"], from: &words)
    let isOpen = take(["ON REQUEST", "另計", "別途"], from: &words)
    let currency = try takeCurrency(from: &words)
    let number = words.filter { !$0.isWhitespace }
    if isOpen {
      guard number.isEmpty, !isMinimum else { throw .unreadable }
      return .onRequest(currency)
    }
    let ends = number.split(omittingEmptySubsequences: false) { "-~–〜".contains($0) }
    guard ends.count <= 2, let low = ends.first.flatMap({ units($0, currency) }) else { throw .unreadable }
    if ends.count == 1 { return isMinimum ? .from(Money(low, currency)) : .exact(Money(low, currency)) }
    guard let high = units(ends[1], currency), high >= low, !isMinimum else { throw .unreadable }
    return .range(low, high, currency)
  }

  private static func take(_ candidates: [String], from words: inout String) -> Bool {
    for candidate in candidates {
      guard let range = words.firstRange(of: candidate) else { continue }
      words.removeSubrange(range)
      return true
    }
    return false
  }

  private static func takeCurrency(from words: inout String) throws(Failure) -> Currency {
    for (symbol, code) in symbols where words.contains(symbol) {
      words = words.replacing(symbol, with: "") + code
    }
    words = words.replacing("元", with: "")
    let letters = words.filter { !"0123456789.,-~–〜 ".contains($0) }
    guard letters.count == 3, letters.utf8.allSatisfy({ (65...90).contains($0) }) else { throw .unreadable }
    guard let currency = CurrencyCodes.currency(letters) else { throw .unknownCurrency(letters) }
    words = words.filter { !$0.isLetter }
    return currency
  }

  /// ¥ and $ alone are left out: more than one currency is written so.
  private static let symbols = [
    ("NT$", "TWD"), ("新台幣", "TWD"), ("新臺幣", "TWD"), ("台幣", "TWD"), ("臺幣", "TWD"), ("NTD", "TWD"), ("US$", "USD"),
    ("美元", "USD"), ("日幣", "JPY"), ("日圓", "JPY"),
    ("円", "JPY"),
  ]

  /// Nil for anything but digits with at most the currency's decimals, thousands parted by commas or not at all, or where
  /// it does not fit.
  package static func units(_ text: Substring, _ currency: Currency) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap(Thousands.plain), !whole.isEmpty, parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !decimals.isEmpty, decimals.count <= Int(currency.digits) else { return nil }
    let padding = String(repeating: "0", count: Int(currency.digits) - decimals.count)
    let digits = whole + decimals + padding
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(digits)
  }
}
