package import TripCosting

/// A price, or a share of one: "TWD 2000" or "5%".
package enum ShareText {
  package enum Share: Hashable, Sendable {
    case amount(Amount)
    case percent(Percent)
  }

  package static func read(_ text: String) throws(PriceText.Failure) -> Share {
    let words = HalfWidth.trim(HalfWidth.fold(text))
    guard words.contains("%") else { return .amount(try PriceText.read(text)) }
    guard let percent = percent(words) else { throw .unreadable }
    return .percent(percent)
  }

  /// At most three digits, and four decimals: 12.5% is 125,000 millionths.
  private static func percent(_ text: String) -> Percent? {
    guard text.hasSuffix("%") else { return nil }
    let number = HalfWidth.trim(String(text.dropLast()))
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...3).contains(whole.utf8.count), parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...4).contains(decimals.utf8.count) else { return nil }
    let digits = String(whole) + decimals + String(repeating: "0", count: 4 - decimals.utf8.count)
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int64(digits).map { Percent(millionths: $0) }
  }
}
